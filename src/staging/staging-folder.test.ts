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
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, test } from 'node:test';
import { RefusedOutput } from './refused-output.ts';
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

test('the new site replaces the old output, and no other files remain', () => {
  const staging = openStagingFolder(output);
  build(staging.folder, 'new');
  staging.publish();
  staging.close();
  assert.equal(shown(), 'new');
  assert.deepEqual(readdirSync(parent), ['dist']);
});

test('a failed build leaves the old output complete', () => {
  const staging = openStagingFolder(output);
  build(staging.folder, 'half');
  staging.close();
  assert.equal(shown(), 'old');
  assert.deepEqual(readdirSync(parent), ['dist']);
});

test('a second build at the same time is refused, and both outputs stay intact', async () => {
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

test('the lock of a killed build is free, even if another process has its id', () => {
  // Empty: killed before it was written. The second: a process that started at another time.
  for (const text of ['', `${process.ppid} 1`, '0', '-1', 'lamp']) {
    writeFileSync(join(parent, '.dist.lock'), text);
    const staging = openStagingFolder(output);
    build(staging.folder, 'new');
    staging.publish();
    staging.close();
    assert.deepEqual(readdirSync(parent), ['dist'], text);
  }
});

test('files left by a killed build are removed', () => {
  const gone = 2 ** 30;
  writeFileSync(join(parent, '.dist.lock'), String(gone));
  build(join(parent, `.dist.${gone}.next`), 'half');
  renameSync(output, join(parent, '.dist.old'));
  openStagingFolder(output).close();
  assert.equal(shown(), 'old');
  assert.deepEqual(readdirSync(parent), ['dist']);
});

test('a folder with other files is never replaced', () => {
  rmSync(join(output, '_headers'));
  assert.throws(() => openStagingFolder(output), /contains other files than a built site/);
  assert.ok(existsSync(join(output, 'index.html')));
});

test('the project folder, its parts and its parents are never replaced, however they are named', () => {
  symlinkSync(process.cwd(), join(parent, 'project'));
  const names = ['.', '..', 'content', 'content/articles', 'src/new', 'public', '.git', '.cache/x'];
  for (const name of names) {
    for (const folder of [process.cwd(), join(parent, 'project')])
      assert.throws(() => openStagingFolder(join(folder, name)), RefusedOutput, name);
  }
  assert.ok(!existsSync('src/new'));
});

test('a link or file at the output’s path is refused and stays', () => {
  for (const plant of [
    (at: string) => symlinkSync(output, at),
    (at: string) => symlinkSync('nothing', at),
    (at: string) => writeFileSync(at, ''),
  ]) {
    const other = join(parent, 'other');
    plant(other);
    assert.throws(() => openStagingFolder(other), /is a (?:symbolic link|file), and a build needs/);
    assert.equal(shown(), 'old');
    rmSync(other);
  }
});

test('links in place of a build’s temporary files do no harm elsewhere', () => {
  const elsewhere = join(parent, 'elsewhere');
  mkdirSync(elsewhere);
  writeFileSync(join(elsewhere, 'letter'), 'Dear keeper');
  const names = ['lock', `lock.${process.pid}`, 'old', `${process.pid}.next`, '7.next'];
  for (const [name, target] of names.flatMap((each) => [
    [each, elsewhere] as const,
    [each, join(elsewhere, 'letter')] as const,
  ])) {
    symlinkSync(target, join(parent, `.dist.${name}`));
    const staging = openStagingFolder(output);
    build(staging.folder, 'new');
    staging.publish();
    staging.close();
    assert.equal(readFileSync(join(elsewhere, 'letter'), 'utf8'), 'Dear keeper', name);
    assert.deepEqual(readdirSync(elsewhere), ['letter'], name);
    assert.deepEqual(readdirSync(parent).sort(), ['dist', 'elsewhere'], name);
  }
  assert.equal(spawnSync('mkfifo', [join(parent, '.dist.lock')]).status, 0);
  openStagingFolder(output).close();
  assert.deepEqual(readdirSync(parent).sort(), ['dist', 'elsewhere']);
});

test('of many builds that find the lock of a killed build, exactly one takes it', async () => {
  const program = `import { takeBuildLock } from '${import.meta.resolve('./build-lock.ts')}';
    process.stdout.write('ready ');
    process.stdin.once('data', () => {
      try { takeBuildLock(process.argv[1]); process.stdout.write('taken'); }
      catch { process.stdout.write('refused'); }
    });`;
  const lock = join(parent, '.dist.lock');
  writeFileSync(lock, String(2 ** 30));
  const builds = Array.from({ length: 6 }, () => {
    const child = spawn(process.execPath, ['--input-type=module', '-e', program, lock]);
    let printed = '';
    child.stdout.setEncoding('utf8').on('data', (text: string) => (printed += text));
    return { child, printed: () => printed };
  });
  const all = async (sign: RegExp) => {
    for (const { child, printed } of builds)
      while (!sign.test(printed())) await once(child.stdout, 'data');
  };
  await all(/ready/);
  for (const { child } of builds) child.stdin.write('go');
  await all(/taken|refused/);
  const taken = builds.filter(({ printed }) => printed().includes('taken'));
  for (const { child } of builds) child.kill('SIGKILL');
  assert.equal(taken.length, 1);
});

test('the parent of the output folder is created if necessary', () => {
  output = join(parent, 'var', 'www', 'site');
  const staging = openStagingFolder(output);
  build(staging.folder, 'new');
  staging.publish();
  staging.close();
  assert.equal(shown(), 'new');
});

test('the output can be on another file system than the project', () => {
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

test('the output can be a mount point, and stays complete if that is full', () => {
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

/** Mounts a file system of 64 KiB if the user may. Otherwise the test uses a plain folder. */
function mount(folder: string): boolean {
  return spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=64k', 'tmpfs', folder]).status === 0;
}
