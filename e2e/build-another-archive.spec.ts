import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { builtPages, digestsOf } from './built-site.ts';
import { copyProject } from './copy-of-the-project.ts';
import type { ProjectCopy } from './copy-of-the-project.ts';
import { clicksFromHome, readLinkGraph } from './link-graph.ts';

const archive = 'e2e/lighthouses';

// Each of these builds a whole site.
test.setTimeout(180_000);

let made: ProjectCopy[] = [];
test.afterEach(() => {
  for (const copy of made) copy.remove();
  made = [];
});

function aCopy(): ProjectCopy {
  const copy = copyProject(archive);
  made.push(copy);
  return copy;
}

test('content on another subject becomes a site of its own', async () => {
  const copy = aCopy();
  const out = join(copy.folder, 'lamps');
  const { code, printed } = await copy.run('build', { SOURCEBOOK_OUT: 'lamps' });
  expect(code, printed).toBe(0);
  const home = readFileSync(join(out, 'index.html'), 'utf8');
  expect(home).toContain('The Lamp Register');
  expect(home).toContain('Lighthouse boards');
  expect(readFileSync(join(out, 'articles/gazette-1903-lamp-dark/index.html'), 'utf8')).toContain(
    'id="annotation-oddrock-ledger"',
  );
  const graph = readLinkGraph(out, { origin: 'https://lamps.example', base: '/' });
  expect(graph.broken).toEqual([]);
  const ownName = builtPages(out).filter(({ file }) =>
    /sourcebook\.example/i.test(readFileSync(file, 'utf8')),
  );
  expect(ownName).toEqual([]);
});

test('the same content stands under a base path', async () => {
  const copy = aCopy();
  const { code, printed } = await copy.run('build', { SOURCEBOOK_BASE: '/archive/lamps/' });
  expect(code, printed).toBe(0);
  const out = join(copy.folder, 'dist');
  const graph = readLinkGraph(out, { origin: 'https://lamps.example', base: '/archive/lamps/' });
  expect(graph.broken).toEqual([]);
  const reached = clicksFromHome(graph);
  expect([...graph.linksOf.keys()].filter((path) => !reached.has(path))).toEqual(['404.html']);
  expect(readFileSync(join(out, '_headers'), 'utf8')).toContain('\n/archive/lamps/search/*\n');
});

test('two builds in other folders, time zones and languages are the same, byte for byte', async () => {
  const places = [
    { TZ: 'Pacific/Kiritimati', LANG: 'fa_IR.UTF-8', LC_ALL: 'fa_IR.UTF-8' },
    { TZ: 'America/Anchorage', LANG: 'de_DE.UTF-8', LC_ALL: 'tr_TR.UTF-8' },
  ];
  const copies = places.map((env) => ({ copy: aCopy(), env }));
  const outputs: (readonly string[])[] = [];
  for (const { copy, env } of copies) {
    const { code, printed } = await copy.run('build', env);
    expect(code, printed).toBe(0);
    outputs.push(digestsOf(join(copy.folder, 'dist')));
  }
  expect(outputs[0]?.length).toBeGreaterThan(20);
  expect(outputs[0]).toEqual(outputs[1]);
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
