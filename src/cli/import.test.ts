import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { row, writeLamps } from './import/import-fixture.ts';

const program = fileURLToPath(new URL('sourcebook.mjs', import.meta.url));

/** Runs the command on a content folder. */
function call(folder: string, ...args: string[]) {
  const env = { ...process.env, SOURCEBOOK_CONTENT: folder };
  return spawnSync(process.execPath, [program, 'import', ...args], { encoding: 'utf8', env });
}

/** A content folder with a file of annotations in front of it. */
function folderWith(file: unknown) {
  const folder = writeLamps();
  const annotations = path.join(folder, '..', `${path.basename(folder)}.json`);
  writeFileSync(annotations, JSON.stringify(file));
  return { folder, annotations };
}

test('what passes is written, what does not is listed with its reason, and the answer is 1', () => {
  const bad = row({ id: 'bad' }, { exact: 'Somebody measured' });
  const { folder, annotations } = folderWith({ rows: [bad, row()] });
  const { status, stdout, stderr } = call(folder, 'annotations', annotations);
  assert.equal(status, 1);
  assert.match(stdout, /lamp-nobody-measured\.mdx\n1 imported, 1 refused\.\n$/);
  assert.match(
    stderr,
    /^\S+\.json: annotation 1 \(bad\): Its passage "Somebody measured" does not stand in article:lamp\..*\n {4}fix: /,
  );
  assert.deepEqual(readdirSync(path.join(folder, 'annotations/lamp')), [
    'lamp-nobody-measured.mdx',
  ]);
});

test('where everything passes the answer is 0', () => {
  const { folder, annotations } = folderWith({ rows: [row()] });
  assert.equal(call(folder, 'annotations', annotations).status, 0);
});

test('a collection without its annotations is answered with where they stand', () => {
  const first = 'https://lamps.example/annotations/page-1.jsonld';
  const { folder, annotations } = folderWith({ type: 'AnnotationCollection', total: 1, first });
  const { status, stderr } = call(folder, 'annotations', annotations);
  assert.equal(status, 1);
  assert.ok(stderr.includes(first));
  assert.ok(!existsSync(path.join(folder, 'annotations')));
});

test('a wrong call is answered with the right one', () => {
  const { folder, annotations } = folderWith({ rows: [] });
  for (const args of [
    [],
    ['notes', annotations],
    ['annotations'],
    ['annotations', annotations, '--captures', path.join(folder, 'nowhere')],
  ]) {
    const { status, stderr } = call(folder, ...args);
    assert.equal(status, 2, args.join(' '));
    assert.match(stderr, /Usage: npm run import -- annotations FILE/);
  }
  for (const option of ['--target', '--creator']) {
    const { status, stderr } = call(folder, 'annotations', annotations, option, 'nobody');
    assert.equal(status, 2, option);
    assert.match(stderr, /“nobody”/);
  }
});
