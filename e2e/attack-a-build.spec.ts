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
import { copyBuiltProject, type ProjectCopy } from './copy-of-the-project.ts';

// Each of these builds a site. They share a copy of the project, so one worker runs them in this order.
test.setTimeout(180_000);
test.describe.configure({ mode: 'default' });

let copy: ProjectCopy;
let site: readonly string[] = [];
test.beforeAll(() => {
  copy = copyBuiltProject();
  site = digestsOf(join(copy.folder, 'dist'));
  // It belongs to the folder that this is a copy of.
  rmSync(outputCache(), { recursive: true });
});
test.afterAll(() => copy.remove());

const outputCache = () => join(copy.folder, '.cache/output');

test('links that came with a checkout lead a build to nothing elsewhere, and damage is reported once', async () => {
  const elsewhere = join(copy.folder, '../elsewhere');
  mkdirSync(elsewhere);
  const letter = join(elsewhere, 'letter');
  writeFileSync(letter, 'Dear keeper');
  mkdirSync(join(copy.folder, 'dist/.swap'));
  writeFileSync(join(copy.folder, 'dist/.swap/names.json'), '[]');
  for (const [name, target] of [
    ['.cache/output', elsewhere],
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

test('an output folder that must not be replaced is refused in one sentence', async () => {
  for (const name of ['content', '..', 'package.json']) {
    const { code, printed } = await copy.run('build', { SOURCEBOOK_OUT: name });
    expect(code, name).toBe(1);
    expect(printed.trim().split('\n'), printed).toHaveLength(1);
    expect(printed).toContain('Name another folder in SOURCEBOOK_OUT');
  }
  expect(digestsOf(join(copy.folder, 'dist'))).toEqual(site);
});

test('an edit to the old site during a build never reaches the new one', async () => {
  // Only after a build here are the pages of the old site and of the next the same files.
  if (!existsSync(outputCache())) expect((await copy.run('build')).code).toBe(0);
  const page = join(copy.folder, 'dist/articles/lamp-lit/index.html');
  let isEdited = false;
  const { code, printed } = await copy.run('build', {}, (text) => {
    if (isEdited || !text.includes('pages from the cache')) return;
    isEdited = true;
    appendFileSync(page, '<p>By hand.</p>');
  });
  expect(isEdited).toBe(true);
  expect(code, printed).toBe(1);
  expect(printed).toContain('was edited during the build. Build again.');
  // What an earlier build has reported and made again is not reported twice.
  expect(printed).not.toContain('The cache was damaged');
});
