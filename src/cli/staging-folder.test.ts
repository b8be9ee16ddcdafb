import assert from 'node:assert/strict';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, test } from 'node:test';
import { openStagingFolder } from './staging-folder.ts';

let parent = '';
let output = '';

beforeEach(() => {
  parent = mkdtempSync(join(tmpdir(), 'staging-'));
  output = join(parent, 'dist');
  build(output, 'old');
});
afterEach(() => rmSync(parent, { recursive: true }));

function build(folder: string, text: string): void {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, '_headers'), '/*');
  writeFileSync(join(folder, 'index.html'), text);
}
const shown = () => readFileSync(join(output, 'index.html'), 'utf8');

test('what was built takes the place of the old output, and nothing else stays', () => {
  const staging = openStagingFolder(output);
  build(staging.folder, 'new');
  staging.publish();
  staging.close();
  assert.equal(shown(), 'new');
  assert.deepEqual(readdirSync(parent), ['dist']);
});

test('a build that fails leaves the old output whole', () => {
  const staging = openStagingFolder(output);
  build(staging.folder, 'half');
  staging.close();
  assert.equal(shown(), 'old');
  assert.deepEqual(readdirSync(parent), ['dist']);
});

test('a second build at the same time is refused and harms neither', () => {
  writeFileSync(join(parent, '.dist.lock'), String(process.ppid));
  assert.throws(() => openStagingFolder(output), /Another build of this folder is under way/);
  assert.equal(shown(), 'old');
});

test('what a killed build left behind is cleared away', () => {
  const gone = 2 ** 30;
  writeFileSync(join(parent, '.dist.lock'), String(gone));
  build(join(parent, '.dist.next'), 'half');
  renameSync(output, join(parent, '.dist.old'));
  openStagingFolder(output).close();
  assert.equal(shown(), 'old');
  assert.deepEqual(readdirSync(parent), ['dist']);
});

test('a folder of other files is never replaced', () => {
  rmSync(join(output, '_headers'));
  assert.throws(() => openStagingFolder(output), /holds other files than a built site/);
  assert.throws(() => openStagingFolder(process.cwd()), /holds other files/);
  assert.ok(existsSync(join(output, 'index.html')));
});

test('the output may be in a folder that does not exist yet', () => {
  output = join(parent, 'var', 'www', 'site');
  const staging = openStagingFolder(output);
  build(staging.folder, 'new');
  staging.publish();
  staging.close();
  assert.equal(shown(), 'new');
});

test('the output may be on another file system than the project', () => {
  const shared = existsSync('/dev/shm') ? '/dev/shm' : tmpdir();
  const other = mkdtempSync(join(shared, 'staging-'));
  output = join(other, 'site');
  for (const text of ['new', 'newer']) {
    const staging = openStagingFolder(output);
    build(staging.folder, text);
    staging.publish();
    staging.close();
    assert.equal(shown(), text);
  }
  assert.deepEqual(readdirSync(other), ['site']);
  rmSync(other, { recursive: true });
});
