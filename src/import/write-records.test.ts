import assert from 'node:assert/strict';
import {
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { test } from 'node:test';
import { writeRecords } from './write-records.ts';

const newFolder = () => mkdtempSync(path.join(tmpdir(), 'records-'));
const recordIn = (folder: string, id: string) => ({
  collection: 'annotations' as const,
  id,
  path: path.join(folder, 'annotations/lamp', `${id}.mdx`),
  text: `The text of ${id}.\n`,
});

test('records are written completely, and no temporary files remain', () => {
  const folder = newFolder();
  const files = [recordIn(folder, 'one'), recordIn(folder, 'two')];
  writeRecords(folder, files);
  assert.deepEqual(readdirSync(path.join(folder, 'annotations/lamp')), ['one.mdx', 'two.mdx']);
  for (const { path: file, text } of files) assert.equal(readFileSync(file, 'utf8'), text);
});

test('an existing file is never overwritten, and then no file is written', () => {
  const folder = newFolder();
  const files = ['one', 'two', 'three'].map((id) => recordIn(folder, id));
  mkdirSync(path.join(folder, 'annotations/lamp'), { recursive: true });
  writeFileSync(path.join(folder, 'annotations/lamp/two.mdx'), 'By hand.\n');
  assert.throws(() => writeRecords(folder, files), /EEXIST/);
  assert.deepEqual(readdirSync(path.join(folder, 'annotations/lamp')), ['two.mdx']);
  assert.equal(readFileSync(path.join(folder, 'annotations/lamp/two.mdx'), 'utf8'), 'By hand.\n');
});

for (const link of ['annotations', 'annotations/lamp']) {
  test(`nothing is written through a symbolic link ${link} that leaves the content folder`, () => {
    const [folder, outside] = [newFolder(), newFolder()];
    mkdirSync(path.dirname(path.join(folder, link)), { recursive: true });
    symlinkSync(outside, path.join(folder, link));
    assert.throws(() => writeRecords(folder, [recordIn(folder, 'one')]), /leads out of/);
    assert.deepEqual(readdirSync(outside), []);
  });
}
