import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { outputFolder } from '../src/cli/output-folder.ts';
import { contentFolder } from '../src/compile/content-folder.ts';
import { siteLocation } from '../src/load/site-location.ts';
import { builtPages } from './built-site.ts';

const { origin, base } = siteLocation(contentFolder);

/** What pages are that no reader looks for: one for the lost, records that moved or were withdrawn. */
const past = /<meta name="robots" content="noindex"|<meta http-equiv="refresh"/;

test('the sitemap holds every page that stands, each once, and no other', () => {
  const sitemap = readFileSync(join(outputFolder, 'sitemap.xml'), 'utf8');
  const listed = [...sitemap.matchAll(/<loc>(.*?)<\/loc>/g)].map(([, address]) => address);
  const standing = builtPages(outputFolder)
    .filter(({ file }) => !past.test(readFileSync(file, 'utf8')))
    .map(({ path }) => new URL(`${base}${path}`, origin).href);
  expect(standing.length).toBeGreaterThan(100);
  expect(listed.toSorted()).toEqual(standing.toSorted());
});
