import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
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
  site = await build();
});
test.beforeEach(async () => {
  if (!existsSync(cacheFile('bodies.sqlite'))) await build();
});
test.afterAll(() => copy.remove());

const cacheFile = (name: string) => join(copy.folder, '.cache', name);
const builtFile = (name: string) => join(copy.folder, 'dist', name);

/** Builds, and answers with the digests of what was built. */
async function build(says?: RegExp): Promise<readonly string[]> {
  const { code, printed } = await copy.run('build');
  expect(code, printed).toBe(0);
  if (says) expect(printed).toMatch(says);
  else expect(printed).not.toMatch(/damaged|cannot be/);
  return digestsOf(join(copy.folder, 'dist'));
}

const toldOf =
  /The cache was damaged or comes from elsewhere: \d+ entr(?:y is|ies are) made again\./;

test('text that was put into the cache never comes into the site', async () => {
  const database = new DatabaseSync(cacheFile('bodies.sqlite'));
  database.exec(
    `UPDATE sealed SET value = replace(value, '"html":"', '"html":"<script>1</script>')`,
  );
  database.close();
  for (const kind of ['pages', 'files']) {
    const [output = ''] = readdirSync(cacheFile('output'));
    for (const name of readdirSync(cacheFile(`output/${output}/${kind}`)))
      writeFileSync(cacheFile(`output/${output}/${kind}/${name}`), '<script>1</script>');
  }
  rmSync(join(copy.folder, 'dist'), { recursive: true });
  expect(await build(toldOf)).toEqual(site);
  expect(await build()).toEqual(site);
});

test('a cache of which every file is damaged is made again', async () => {
  const files = readdirSync(cacheFile(''), { recursive: true, withFileTypes: true }).filter(
    (entry) => entry.isFile(),
  );
  expect(files.length).toBeGreaterThan(50);
  for (const { parentPath, name } of files) {
    const file = join(parentPath, name);
    // Some are cut off and others are other bytes, in turn.
    const half = readFileSync(file).subarray(0, statSync(file).size / 2);
    writeFileSync(file, name.length % 2 === 0 ? half : 'x'.repeat(half.byteLength));
  }
  rmSync(join(copy.folder, 'dist'), { recursive: true });
  expect(await build(toldOf)).toEqual(site);
});

test('a cache with folders in the place of its files is made again, and one that is no folder done without', async () => {
  for (const name of readdirSync(cacheFile(''))) {
    const isFolder = statSync(cacheFile(name)).isDirectory();
    rmSync(cacheFile(name), { recursive: true });
    if (isFolder) writeFileSync(cacheFile(name), '');
    else mkdirSync(join(cacheFile(name), 'folder'), { recursive: true });
  }
  rmSync(join(copy.folder, 'dist'), { recursive: true });
  expect(await build(toldOf)).toEqual(site);
  rmSync(cacheFile(''), { recursive: true });
  writeFileSync(cacheFile(''), '');
  expect(await build(/\.cache cannot be written/)).toEqual(site);
  rmSync(cacheFile(''));
});

test('what somebody did to a file of the built site does not come back', async () => {
  const [edited, retimed, opened, data] = [
    'index.html',
    'articles/gazette-1901-lamp-lit/index.html',
    'about/index.html',
    'data/records.json',
  ].map(builtFile);
  if (!edited || !retimed || !opened || !data) throw new Error('no file');
  writeFileSync(edited, 'by hand');
  for (const file of [retimed, data]) {
    const { atime, mtime } = statSync(file);
    const text = readFileSync(file, 'utf8');
    writeFileSync(file, text.replaceAll('Oddrock', 'OddRock'));
    expect(readFileSync(file, 'utf8')).not.toBe(text);
    utimesSync(file, atime, mtime);
  }
  const { mode } = statSync(opened);
  chmodSync(opened, 0o777);
  expect(await build(toldOf)).toEqual(site);
  expect(statSync(opened).mode).toBe(mode);
});

test('a cache that Git tracks is refused by every command that would use it', async () => {
  const git = (...args: string[]) => spawnSync('git', args, { cwd: copy.folder }).status;
  expect(git('init', '-q')).toBe(0);
  expect(git('add', '-f', '.cache/bodies.sqlite')).toBe(0);
  for (const command of ['check', 'build', 'dev']) {
    const { code, printed } = await copy.run(command);
    expect(code, command).toBe(1);
    expect(printed).toContain('Git tracks .cache/bodies.sqlite');
    expect(printed).toContain('git rm -r --cached .cache');
  }
  expect(git('rm', '-rq', '--cached', '.cache')).toBe(0);
  expect(await build()).toEqual(site);
});
