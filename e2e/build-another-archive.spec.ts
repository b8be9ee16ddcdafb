import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { builtPages, digestsOf } from './built-site.ts';
import { copyProject } from './copy-of-the-project.ts';
import type { ProjectCopy } from './copy-of-the-project.ts';
import { clicksFromHome, readLinkGraph } from './link-graph.ts';
import { archive } from './tested-sites.ts';

// Each of these builds a whole site.
test.setTimeout(180_000);

let made: ProjectCopy[] = [];
test.afterEach(() => {
  for (const copy of made) copy.remove();
  made = [];
});

function aCopy(): ProjectCopy {
  const copy = copyProject('e2e/lighthouses');
  made.push(copy);
  return copy;
}

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

test('the same content stands under a base path', async () => {
  const copy = aCopy();
  const { code, printed } = await copy.run('build', { SOURCEBOOK_BASE: '/archive/lamps/' });
  expect(code, printed).toBe(0);
  const out = join(copy.folder, 'dist');
  const graph = readLinkGraph(out, { origin: 'https://lamps.example', base: '/archive/lamps/' });
  expect(graph.broken).toEqual([]);
  expect(clicksFromHome(graph).size).toBeGreaterThan(100);
  expect(readFileSync(join(out, '_headers'), 'utf8')).toContain('\n/archive/lamps/search/*\n');
});

test('a build in another folder, time zone and language is the same, byte for byte', async () => {
  const copy = aCopy();
  // Pages say where their records are edited, so that the content stands in the same place.
  cpSync(archive.content, join(copy.folder, archive.content), { recursive: true });
  const { code, printed } = await copy.run('build', {
    SOURCEBOOK_CONTENT: archive.content,
    TZ: 'Pacific/Kiritimati',
    LANG: 'fa_IR.UTF-8',
    LC_ALL: 'tr_TR.UTF-8',
  });
  expect(code, printed).toBe(0);
  const built = digestsOf(join(copy.folder, 'dist'));
  expect(built.length).toBeGreaterThan(500);
  expect(built).toEqual(digestsOf(archive.folder));
});

test('a broken file stops the build, says where, and leaves the old site whole', async () => {
  const copy = aCopy();
  const file = 'content/articles/gazette-1901-lamp-lit.mdx';
  const { code, printed } = await copy.run('build');
  expect(code, printed).toBe(0);
  const before = digestsOf(join(copy.folder, 'dist'));

  const text = readFileSync(join(copy.folder, file), 'utf8');
  writeFileSync(join(copy.folder, file), `${text}\nThe lamp burns {1 + 1} hours.\n`);
  const line = text.split('\n').length + 1;
  const failed = await copy.run('build');
  expect(failed.code).toBe(1);
  expect(failed.printed).toContain(`${file}:${line}:16 `);
  expect(failed.printed).toContain('{1 + 1}');
  expect(digestsOf(join(copy.folder, 'dist'))).toEqual(before);
});
