import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { builtPages, digestsOf } from './built-site.ts';
import { copyBuiltProject } from './copy-of-the-project.ts';
import { archive } from './tested-sites.ts';

test('content on another subject becomes a site of its own', () => {
  const page = (path: string) => readFileSync(join(archive.folder, path, 'index.html'), 'utf8');
  expect(page('')).toContain('The Lamp Register');
  expect(page('')).toContain('Lighthouse boards');
  expect(page('articles/gazette-1903-lamp-dark')).toContain('id="annotation-oddrock-ledger"');
  const otherName = builtPages(archive.folder).filter(({ file }) =>
    /sourcebook\.example/i.test(readFileSync(file, 'utf8')),
  );
  expect(otherName).toEqual([]);
});

test('a site below a base path has its headers there', () => {
  const headers = readFileSync(join(archive.folder, '_headers'), 'utf8');
  expect(headers).toContain('\n/lamps/search/*\n');
});

test('a broken file stops the build, which says where, and leaves the old site whole', async () => {
  const copy = copyBuiltProject();
  const before = digestsOf(join(copy.folder, 'dist'));
  const file = 'content/articles/lamp-lit.mdx';
  const text = readFileSync(join(copy.folder, file), 'utf8');
  writeFileSync(join(copy.folder, file), `${text}\nThe lamp burns {1 + 1} hours.\n`);
  const line = text.split('\n').length + 1;
  const { code, printed } = await copy.run('build');
  expect(code).toBe(1);
  expect(printed).toContain(`${file}:${line}:16 `);
  expect(printed).toContain('{1 + 1}');
  expect(digestsOf(join(copy.folder, 'dist'))).toEqual(before);
  copy.remove();
});
