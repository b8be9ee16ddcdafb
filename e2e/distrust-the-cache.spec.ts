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
import { copyBuiltProject, type ProjectCopy } from './copy-of-the-project.ts';

// Each of these builds a site. They share a copy of the project, so one worker runs them in this order.
test.setTimeout(180_000);
test.describe.configure({ mode: 'default' });

let copy: ProjectCopy;
let site: readonly string[] = [];
test.beforeAll(() => {
  copy = copyBuiltProject();
  site = digestsOf(builtFile(''));
  // It belongs to the folder that this is a copy of.
  rmSync(cacheFile('output'), { recursive: true });
});
test.beforeEach(async ({}, { title }) => {
  if (title !== foreign && !existsSync(cacheFile('output'))) await build();
});
test.afterAll(() => copy.remove());

const foreign =
  'a cache that came with a checkout is made again, because somebody else has sealed it';
const cacheFile = (name: string) => join(copy.folder, '.cache', name);
const builtFile = (name: string) => join(copy.folder, 'dist', name);

/** Builds, and returns the digests of what was built. */
async function build(message?: RegExp): Promise<readonly string[]> {
  const { code, printed } = await copy.run('build');
  expect(code, printed).toBe(0);
  if (message) expect(printed).toMatch(message);
  else expect(printed).not.toMatch(/damaged|cannot be/);
  return digestsOf(builtFile(''));
}

const damageReport =
  /The cache was damaged or comes from elsewhere: \d+ entr(?:y is|ies are) made again\./;

test(foreign, async () => {
  rmSync(join(copy.folder, '../caches'), { recursive: true });
  expect(await build(damageReport)).toEqual(site);
});

test('text that was put into the cache or into the built site never comes into the next site', async () => {
  const database = new DatabaseSync(cacheFile('bodies.sqlite'));
  database.exec(
    `UPDATE sealed SET value = replace(value, '"html":"', '"html":"<script>1</script>')`,
  );
  database.close();
  const [output = ''] = readdirSync(cacheFile('output'));
  for (const name of readdirSync(cacheFile(`output/${output}/files`)))
    writeFileSync(cacheFile(`output/${output}/files/${name}`), '<script>1</script>');

  // The pages of the built site are the same files as those in the cache.
  const [edited, retimed, opened] = [
    'index.html',
    'articles/lamp-lit/index.html',
    'about/index.html',
  ].map(builtFile);
  if (!edited || !retimed || !opened) throw new Error('no file');
  writeFileSync(edited, 'by hand');
  const { atime, mtime } = statSync(retimed);
  const text = readFileSync(retimed, 'utf8');
  writeFileSync(retimed, text.replaceAll('Oddrock', 'OddRock'));
  expect(readFileSync(retimed, 'utf8')).not.toBe(text);
  utimesSync(retimed, atime, mtime);
  const { mode } = statSync(opened);
  chmodSync(opened, 0o777);

  expect(await build(damageReport)).toEqual(site);
  expect(statSync(opened).mode).toBe(mode);
});

test('a cache of which every file is damaged, or has a folder in its place, is made again', async () => {
  const files = readdirSync(cacheFile(''), { recursive: true, withFileTypes: true }).filter(
    (entry) => entry.isFile(),
  );
  expect(files.length).toBeGreaterThan(50);
  for (const [index, { parentPath, name }] of files.entries()) {
    const file = join(parentPath, name);
    const half = readFileSync(file).subarray(0, statSync(file).size / 2);
    if (index % 3 === 0) writeFileSync(file, half);
    else if (index % 3 === 1) writeFileSync(file, 'x'.repeat(half.byteLength));
    else {
      rmSync(file);
      mkdirSync(join(file, 'folder'), { recursive: true });
    }
  }
  rmSync(builtFile(''), { recursive: true });
  expect(await build(damageReport)).toEqual(site);
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
});

test('a site is built without a cache where none can be written', async () => {
  rmSync(cacheFile(''), { recursive: true });
  writeFileSync(cacheFile(''), '');
  expect(await build(/\.cache cannot be written/)).toEqual(site);
});
