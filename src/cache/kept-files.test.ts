import assert from 'node:assert/strict';
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
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after, test } from 'node:test';
import { openKeptFiles } from './kept-files.ts';

const parent = mkdtempSync(join(tmpdir(), 'kept-'));
after(() => rmSync(parent, { recursive: true }));

/** A build that has written one page and kept it under the key `lamp`. */
function builtOnce(name: string) {
  const folder = join(parent, name, 'kept');
  const page = join(parent, name, 'first/lamps/index.html');
  mkdirSync(dirname(page), { recursive: true });
  mkdirSync(folder);
  writeFileSync(page, 'A lamp.');
  openKeptFiles(folder).keep('lamp', page);
  return { folder, page, next: join(parent, name, 'next/lamps/index.html') };
}

test('the next build finds what an earlier one has kept', () => {
  const { folder, next } = builtOnce('found');
  assert.ok(openKeptFiles(folder).place('lamp', next));
  assert.equal(readFileSync(next, 'utf8'), 'A lamp.');
});

test('under another key there is nothing, and nothing is written', () => {
  const { folder, next } = builtOnce('other');
  assert.ok(!openKeptFiles(folder).place('lantern', next));
  assert.ok(!existsSync(next));
});

const keptFile = (folder: string) => join(folder, readdirSync(folder)[0] ?? '');

/** What somebody may do to a page in a built site, or to the file that is kept of it. */
const changes: Readonly<Record<string, (page: string, kept: string) => void>> = {
  edited: (page) => writeFileSync(page, 'A lamp, by hand.'),
  'edited to the same length with its time kept': (page) => {
    const { atime, mtime } = statSync(page);
    writeFileSync(page, 'A LAMP.');
    utimesSync(page, atime, mtime);
  },
  'given another mode': (page) => chmodSync(page, 0o777),
  'replaced by a link': (_page, kept) => {
    writeFileSync(`${kept}.copy`, 'A lamp.');
    rmSync(kept);
    symlinkSync(`${kept}.copy`, kept);
  },
  'replaced by a folder': (_page, kept) => {
    rmSync(kept);
    mkdirSync(join(kept, 'lamp'), { recursive: true });
  },
};
for (const [what, change] of Object.entries(changes)) {
  test(`a page that was ${what} does not come into the next site, and is kept anew`, () => {
    const { folder, page, next } = builtOnce(what);
    change(page, keptFile(folder));
    const kept = openKeptFiles(folder);
    assert.ok(!kept.place('lamp', next));
    assert.ok(!existsSync(next));
    const anew = join(dirname(page), 'new.html');
    writeFileSync(anew, 'A lamp.');
    kept.keep('lamp', anew);
    assert.ok(openKeptFiles(folder).place('lamp', next));
    assert.equal(readFileSync(next, 'utf8'), 'A lamp.');
    assert.equal(statSync(next).mode, statSync(anew).mode);
  });
}

test('a file that nobody here has kept is not used, whatever its name', () => {
  const { folder, next } = builtOnce('foreign');
  const [, seal = ''] = (readdirSync(folder)[0] ?? '').split('.');
  for (const name of ['buoy', `buoy.${seal}`]) {
    writeFileSync(join(folder, name), '<script>');
    assert.ok(!openKeptFiles(folder).place('buoy', next), name);
    rmSync(join(folder, name));
  }
});

test('two pages never share a place', () => {
  const { folder, page } = builtOnce('twice');
  assert.throws(() => openKeptFiles(folder).place('lamp', page), { code: 'EEXIST' });
});

test('what a build did not need is forgotten', () => {
  const { folder, next } = builtOnce('forgotten');
  const other = join(dirname(dirname(next)), 'other.html');
  mkdirSync(dirname(other), { recursive: true });
  writeFileSync(other, 'A buoy.');
  const kept = openKeptFiles(folder);
  kept.keep('buoy', other);
  kept.forgetOthers();
  assert.equal(readdirSync(folder).length, 1);
  const next2 = openKeptFiles(folder);
  assert.ok(!next2.place('lamp', next));
  assert.ok(next2.place('buoy', next));
});

test('an edit to the old site after its page was placed in the new one is noticed', () => {
  const { folder, page, next } = builtOnce('late');
  const kept = openKeptFiles(folder);
  assert.ok(kept.place('lamp', next));
  kept.forgetOthers();
  assert.ok(openKeptFiles(folder).isUnchanged());
  writeFileSync(page, 'A lamp, by hand.');
  assert.ok(!openKeptFiles(folder).isUnchanged());
});

test('a second file under a key does not stay', () => {
  const { folder, next } = builtOnce('second');
  const [name = ''] = readdirSync(folder);
  for (const other of ['lamp.a', 'lamp.zzz']) writeFileSync(join(folder, other), '<script>');
  const kept = openKeptFiles(folder);
  if (!kept.place('lamp', next)) {
    mkdirSync(dirname(next), { recursive: true });
    writeFileSync(next, 'A lamp.');
    kept.keep('lamp', next);
  }
  kept.forgetOthers();
  assert.deepEqual(readdirSync(folder), [name]);
  assert.ok(openKeptFiles(folder).isUnchanged());
});
