import assert from 'node:assert/strict';
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
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

test('a second build at the same time is refused and harms neither', async () => {
  const program = `import { takeBuildLock } from '${import.meta.resolve('./build-lock.ts')}';
    takeBuildLock(process.argv[1]);
    process.stdout.write('taken');
    process.stdin.resume();`;
  const lock = join(parent, '.dist.lock');
  const other = spawn(process.execPath, ['--input-type=module', '-e', program, lock]);
  await once(other.stdout, 'data');
  assert.throws(() => openStagingFolder(output), /Another build of this folder is under way/);
  assert.equal(shown(), 'old');
  other.kill('SIGKILL');
  await once(other, 'close');
  openStagingFolder(output).close();
  assert.equal(shown(), 'old');
});

test('the lock of a killed build is free, whoever has its number now', () => {
  // Empty: killed before it could write. The second: a program that started at another time.
  for (const text of ['', `${process.ppid} 1`, '0', '-1', 'lamp']) {
    writeFileSync(join(parent, '.dist.lock'), text);
    const staging = openStagingFolder(output);
    build(staging.folder, 'new');
    staging.publish();
    staging.close();
    assert.deepEqual(readdirSync(parent), ['dist'], text);
  }
});

test('what a killed build left behind is cleared away', () => {
  const gone = 2 ** 30;
  writeFileSync(join(parent, '.dist.lock'), String(gone));
  build(join(parent, `.dist.${gone}.next`), 'half');
  writeFileSync(join(parent, `.dist.${gone}.content`), 'half');
  writeFileSync(join(parent, `.dist.${gone}.content.7`), 'ha');
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

test('the output may be a file system of its own, and stays whole when that is full', () => {
  output = join(parent, 'volume');
  mkdirSync(output);
  const mounted = mount(output);
  try {
    build(output, 'old');
    const small = openStagingFolder(output);
    build(small.folder, 'new');
    small.publish();
    small.close();
    assert.equal(shown(), 'new');
    const large = openStagingFolder(output);
    build(large.folder, 'newer');
    writeFileSync(join(large.folder, 'picture.png'), Buffer.alloc(100_000));
    if (mounted) assert.throws(() => large.publish(), { code: 'ENOSPC' });
    large.close();
    assert.equal(shown(), 'new');
    assert.deepEqual(readdirSync(output).sort(), ['_headers', 'index.html']);
  } finally {
    if (mounted) spawnSync('umount', [output]);
  }
});

/** Mounts a file system of 64 KiB where this user may; elsewhere the test goes on in a plain folder. */
function mount(folder: string): boolean {
  return spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=64k', 'tmpfs', folder]).status === 0;
}
