import assert from 'node:assert/strict';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
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
  writeFileSync(page, 'A lamp.');
  openKeptFiles(folder).keep('lamp', page);
  return { folder, page, next: join(parent, name, 'next/lamps/index.html') };
}

test('the next build finds what an earlier one has kept', () => {
  const { folder, next } = builtOnce('found');
  const kept = openKeptFiles(folder);
  assert.ok(kept.has('lamp'));
  assert.ok(kept.place('lamp', next));
  assert.equal(readFileSync(next, 'utf8'), 'A lamp.');
});

test('under another key there is nothing, and nothing is written', () => {
  const { folder, next } = builtOnce('other');
  const kept = openKeptFiles(folder);
  assert.ok(!kept.has('lantern'));
  assert.ok(!kept.place('lantern', next));
  assert.ok(!existsSync(next));
});

test('what somebody has edited in a built site does not come into the next one', () => {
  const { folder, page, next } = builtOnce('edited');
  writeFileSync(page, 'A lamp, by hand.');
  utimesSync(page, 1, 1);
  assert.ok(!openKeptFiles(folder).place('lamp', next));
  writeFileSync(join(dirname(page), 'new.html'), 'A new lamp.');
  const kept = openKeptFiles(folder);
  kept.keep('lamp', join(dirname(page), 'new.html'));
  assert.ok(openKeptFiles(folder).place('lamp', next));
  assert.equal(readFileSync(next, 'utf8'), 'A new lamp.');
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
  assert.ok(!openKeptFiles(folder).has('lamp'));
  assert.ok(openKeptFiles(folder).has('buoy'));
});
