import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { row, writeLamps } from '../import/import-fixture.ts';

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
    /^\S+\.json:1:10 annotation 1 \(bad\): Its passage "Somebody measured" does not stand in article:lamp\..*\n {4}fix: /,
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

test('no control character of a file reaches the terminal, whether it is refused or taken', () => {
  const control = '\u001b[2J\u202e\u0007\u009b';
  const hostile = [
    row({ id: control }, { exact: `lost ${control}` }),
    row({ id: `b${control}`, uri: `https://x.example/${control}` }),
    row({ user: `acct:${control}@hypothes.is` }),
    row({ text: `[log](origin:log) ${control}` }),
    row({ text: `[log](origin:log) <${control}>` }),
    { id: control },
    row({ id: `good${control}` }),
  ];
  for (const file of [
    { rows: hostile },
    control,
    { first: control },
    { rows: [{ toString: control }] },
  ]) {
    const { folder, annotations } = folderWith(file);
    const { status, stdout, stderr } = call(folder, 'annotations', annotations);
    assert.equal(status, 1);
    assert.match(stderr, /^ {4}fix: /m);
    assert.doesNotMatch(stdout + stderr, /[\0-\x09\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]/);
    assert.doesNotMatch(stderr, /^ +at /m, 'no stack trace');
  }
  const { stderr } = call(
    writeLamps(),
    'annotations',
    `nowhere${control.replaceAll('\0', '')}.json`,
  );
  assert.match(
    stderr,
    /^nowhere‹U\+001B›\[2J‹U\+202E›‹U\+0007›‹U\+009B›\.json: The file cannot be read/,
  );
});

test('after an import the check finds what it found before, and names that must not be printed are refused', () => {
  const stranger = row({ id: 'named', text: 'Ada Wick [wrote the log](origin:log).' });
  const { folder, annotations } = folderWith({ rows: [stranger, row()] });
  const names = path.join(folder, '..', `${path.basename(folder)}.txt`);
  writeFileSync(names, 'Ada Wick\n');
  process.env['SOURCEBOOK_WITHHELD_NAMES'] = names;
  const { status, stdout, stderr } = call(folder, 'annotations', annotations);
  assert.equal(status, 1);
  assert.match(stdout, /\n1 imported, 1 refused\.\n$/);
  assert.match(stderr, /annotation 1 \(named\): .*\(withheld-name\)\n/);
  assert.doesNotMatch(stderr, /Ada Wick/);
  const env = { ...process.env, SOURCEBOOK_CONTENT: folder };
  const check = spawnSync(process.execPath, [program, 'check'], { encoding: 'utf8', env });
  assert.deepEqual(
    [...check.stderr.matchAll(/^\S+:\d+:\d+ (\S+)/gm)].map(([, rule]) => rule),
    ['summary-length'],
    'as before: the summary is short',
  );
});
