import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { hash } from 'node:crypto';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  statSync,
  symlinkSync,
  truncateSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after, test } from 'node:test';
import { openFileCache, placeFile } from './file-cache.ts';

const parent = mkdtempSync(join(tmpdir(), 'file-cache-'));
const { SOURCEBOOK_CACHE } = process.env;
process.env['SOURCEBOOK_CACHE'] = join(parent, 'cache');
after(() => {
  if (SOURCEBOOK_CACHE === undefined) delete process.env['SOURCEBOOK_CACHE'];
  else process.env['SOURCEBOOK_CACHE'] = SOURCEBOOK_CACHE;
  rmSync(parent, { recursive: true });
});

const open = (output: string) => openFileCache(output, 'pages');

/** The folder in which the cache has the pages of an output. */
function folderOf(output: string): string {
  open(output);
  const name = hash('sha256', output).slice(0, 16);
  return join(parent, 'cache/output', name, 'pages');
}

/** A build that has written one page and cached it under the key `lamp`. */
function builtOnce(name: string) {
  const output = join(parent, name);
  const page = join(output, 'first/lamps/index.html');
  mkdirSync(dirname(page), { recursive: true });
  writeFileSync(page, 'A lamp.');
  open(output).set('lamp', page);
  return {
    output,
    folder: folderOf(output),
    page,
    next: join(output, 'next/lamps/index.html'),
  };
}

test('the next build finds what an earlier one has cached', () => {
  const { output, next } = builtOnce('found');
  assert.ok(placeFile(open(output).get('lamp'), next));
  assert.equal(readFileSync(next, 'utf8'), 'A lamp.');
});

test('under another key there is nothing, and nothing is written', () => {
  const { output, next } = builtOnce('other');
  assert.ok(!placeFile(open(output).get('lantern'), next));
  assert.ok(!existsSync(next));
});

const cachedFile = (folder: string) => join(folder, readdirSync(folder)[0] ?? '');

/** What somebody may do to a page in a built site, or to its file in the cache. */
const changes: Readonly<Record<string, (page: string, cached: string) => void>> = {
  edited: (page) => writeFileSync(page, 'A lamp, by hand.'),
  'edited to the same length with its old time': (page) => {
    const { atime, mtime } = statSync(page);
    writeFileSync(page, 'A LAMP.');
    utimesSync(page, atime, mtime);
  },
  'given another mode': (page) => chmodSync(page, 0o777),
  'replaced by a link': (_page, cached) => {
    writeFileSync(`${cached}.copy`, 'A lamp.');
    rmSync(cached);
    symlinkSync(`${cached}.copy`, cached);
  },
  'cut off': (page) => truncateSync(page, 3),
  emptied: (page) => writeFileSync(page, ''),
  // A pipe would be read without end.
  'replaced by a pipe': (_page, cached) => {
    rmSync(cached);
    assert.equal(spawnSync('mkfifo', [cached]).status, 0);
  },
  'replaced by a folder': (_page, cached) => {
    rmSync(cached);
    mkdirSync(join(cached, 'lamp'), { recursive: true });
  },
};
for (const [what, change] of Object.entries(changes)) {
  test(`a page that was ${what} does not come into the next site, and is cached anew`, () => {
    const { output, folder, page, next } = builtOnce(what);
    change(page, cachedFile(folder));
    const cache = open(output);
    assert.ok(!placeFile(cache.get('lamp'), next));
    assert.ok(!existsSync(next));
    const anew = join(dirname(page), 'new.html');
    writeFileSync(anew, 'A lamp.');
    cache.set('lamp', anew);
    assert.ok(placeFile(open(output).get('lamp'), next));
    assert.equal(readFileSync(next, 'utf8'), 'A lamp.');
    assert.equal(statSync(next).mode, statSync(anew).mode);
  });
}

test('a file that nobody here has cached is not used, whatever its name', () => {
  const { output, folder, next } = builtOnce('foreign');
  const [, seal = ''] = (readdirSync(folder)[0] ?? '').split('.');
  for (const name of ['buoy', `buoy.${seal}`]) {
    writeFileSync(join(folder, name), '<script>');
    assert.ok(!placeFile(open(output).get('buoy'), next), name);
    rmSync(join(folder, name));
  }
});

test('two pages never share a place', () => {
  const { output, page } = builtOnce('twice');
  assert.throws(() => placeFile(open(output).get('lamp'), page), { code: 'EEXIST' });
});

test('what a build did not need is deleted', () => {
  const { output, folder, next } = builtOnce('unneeded');
  const other = join(dirname(dirname(next)), 'other.html');
  mkdirSync(dirname(other), { recursive: true });
  writeFileSync(other, 'A buoy.');
  const cache = open(output);
  cache.set('buoy', other);
  cache.prune();
  assert.equal(readdirSync(folder).length, 1);
  const later = open(output);
  assert.ok(!placeFile(later.get('lamp'), next));
  assert.ok(placeFile(later.get('buoy'), next));
});

test('an edit to the old site after its page was placed in the new one is noticed', () => {
  const { output, page, next } = builtOnce('late');
  const cache = open(output);
  assert.ok(placeFile(cache.get('lamp'), next));
  cache.prune();
  assert.ok(open(output).isUnchanged());
  writeFileSync(page, 'A lamp, by hand.');
  assert.ok(!open(output).isUnchanged());
});

test('a second file under a key does not stay', () => {
  const { output, folder, next } = builtOnce('second');
  const [name = ''] = readdirSync(folder);
  for (const other of ['lamp.a', 'lamp.zzz']) writeFileSync(join(folder, other), '<script>');
  const cache = open(output);
  if (!placeFile(cache.get('lamp'), next)) {
    mkdirSync(dirname(next), { recursive: true });
    writeFileSync(next, 'A lamp.');
    cache.set('lamp', next);
  }
  cache.prune();
  assert.deepEqual(readdirSync(folder), [name]);
  assert.ok(open(output).isUnchanged());
});

test('the files of the outputs that were not built for longest are deleted', () => {
  rmSync(join(parent, 'cache'), { recursive: true });
  const [first, second, ...others] = [1, 2, 3, 4, 5].map((seconds) => {
    const built = builtOnce(`output-${seconds}`);
    utimesSync(dirname(built.folder), seconds, seconds);
    return built;
  });
  const cache = open(first?.output ?? '');
  cache.get('lamp');
  cache.prune();
  assert.ok(!existsSync(second?.folder ?? ''));
  for (const { folder } of [first, ...others].filter((built) => built !== undefined))
    assert.equal(readdirSync(folder).length, 1);
});
