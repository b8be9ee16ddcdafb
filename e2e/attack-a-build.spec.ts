import {
  appendFileSync,
  existsSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { digestsOf } from './built-site.ts';
import { copyProject } from './copy-of-the-project.ts';
import type { ProjectCopy } from './copy-of-the-project.ts';

// Each of these builds several sites.
test.setTimeout(300_000);

let copy: ProjectCopy;
let site: readonly string[] = [];
test.beforeAll(async () => {
  copy = copyProject('e2e/lighthouses');
  const { code, printed } = await copy.run('build');
  expect(code, printed).toBe(0);
  site = digestsOf(join(copy.folder, 'dist'));
});
test.afterAll(() => copy.remove());

test('links that came with a checkout lead a build to nothing elsewhere, and damage is told of once', async () => {
  const elsewhere = join(copy.folder, '../elsewhere');
  mkdirSync(elsewhere);
  const letter = join(elsewhere, 'letter');
  writeFileSync(letter, 'Dear keeper');
  const [output = ''] = readdirSync(join(copy.folder, '.cache/output'));
  mkdirSync(join(copy.folder, 'dist/.swap'));
  writeFileSync(join(copy.folder, 'dist/.swap/names.json'), '[]');
  for (const [name, target] of [
    [`.cache/output/${output}/pages`, elsewhere],
    [`.cache/output/${output}/files`, elsewhere],
    ['.cache/records.sqlite', letter],
    ['.cache/citations.sqlite', letter],
    ['.dist.lock', letter],
    ['.dist.old', elsewhere],
    ['dist/.swap/old', elsewhere],
  ] as const) {
    rmSync(join(copy.folder, name), { recursive: true, force: true });
    symlinkSync(target, join(copy.folder, name));
  }
  const { code, printed } = await copy.run('build');
  expect(code, printed).toBe(0);
  expect(digestsOf(join(copy.folder, 'dist'))).toEqual(site);
  expect(readdirSync(elsewhere)).toEqual(['letter']);
  expect(readFileSync(letter, 'utf8')).toBe('Dear keeper');
  expect(printed.match(/The cache was damaged/g)).toHaveLength(1);
});

test('an output that is not to be replaced is refused in one sentence', async () => {
  symlinkSync('dist', join(copy.folder, 'link'));
  const names = ['content', 'content/articles/new', 'src/new', '.', '..', 'package.json', 'link'];
  for (const name of names) {
    const { code, printed } = await copy.run('build', { SOURCEBOOK_OUT: name });
    expect(code, name).toBe(1);
    expect(printed.trim().split('\n'), printed).toHaveLength(1);
    expect(printed).toContain('Name another folder in SOURCEBOOK_OUT');
  }
  expect(digestsOf(join(copy.folder, 'dist'))).toEqual(site);
});

test('an edit to the old site while a build is under way never comes into the new one', async () => {
  const page = join(copy.folder, 'dist/articles/gazette-1901-lamp-lit/index.html');
  let isEdited = false;
  const { code, printed } = await copy.run('build', {}, (text) => {
    if (isEdited || !text.includes('pages from the cache')) return;
    isEdited = true;
    appendFileSync(page, '<p>By hand.</p>');
  });
  expect(isEdited).toBe(true);
  expect(code, printed).toBe(1);
  expect(printed).toContain('was edited during the build. Build again.');
  const next = await copy.run('build');
  expect(next.code, next.printed).toBe(0);
  expect(digestsOf(join(copy.folder, 'dist'))).toEqual(site);
});

test('a build in another folder, on another file system, has the same bytes', async () => {
  const { TMPDIR } = process.env;
  if (existsSync('/dev/shm')) process.env['TMPDIR'] = '/dev/shm';
  const other = copyProject('e2e/lighthouses');
  if (TMPDIR === undefined) delete process.env['TMPDIR'];
  else process.env['TMPDIR'] = TMPDIR;
  try {
    const { code, printed } = await other.run('build');
    expect(code, printed).toBe(0);
    expect(digestsOf(join(other.folder, 'dist'))).toEqual(site);
  } finally {
    other.remove();
  }
});
