import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { outputFolder } from '../src/staging/output-folder.ts';
import { builtFiles } from './built-site.ts';

/** Names that occur only in citeproc's code and in what is made from it. */
const ofCiteproc = /citeproc|CSL\.(?:Engine|Output|Util|Node)|appendCitationCluster|Frank Bennett/i;

test('no part of citeproc, whose licence binds who passes it on, reaches browsers', () => {
  const code = builtFiles(outputFolder).filter((name) =>
    /\.(?:m?js|wasm|pagefind|map)$/.test(name),
  );
  expect(code.length).toBeGreaterThan(2);
  const own = readFileSync('node_modules/citeproc/citeproc_commonjs.js', 'utf8');
  expect(own).toMatch(ofCiteproc);
  const found = code.filter((name) =>
    ofCiteproc.test(readFileSync(join(outputFolder, name), 'latin1')),
  );
  expect(found).toEqual([]);
  const pages = builtFiles(outputFolder).filter((name) => name.endsWith('.html'));
  const scripted = pages.filter((name) =>
    /<script[^>]*>[^<]*(?:appendCitationCluster|CSL\.Engine)/.test(
      readFileSync(join(outputFolder, name), 'utf8'),
    ),
  );
  expect(scripted).toEqual([]);
});
