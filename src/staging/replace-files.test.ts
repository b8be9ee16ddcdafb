import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import {
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, test } from 'node:test';
import { replaceFiles, restoreFiles } from './replace-files.ts';

let parent = '';
let site = '';
let built = '';

beforeEach(() => {
  parent = mkdtempSync(join(tmpdir(), 'replace-'));
  [site, built] = [join(parent, 'site'), join(parent, 'built')];
  write(site, { 'index.html': 'old', 'old.html': 'old', 'lamps/index.html': 'old' });
  write(built, { 'index.html': 'new', 'new.html': 'new', 'lamps/index.html': 'new' });
});
afterEach(() => rmSync(parent, { recursive: true }));

function write(folder: string, files: Readonly<Record<string, string>>): void {
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(join(folder, file, '..'), { recursive: true });
    writeFileSync(join(folder, file), text);
  }
}

function textsIn(folder: string): Readonly<Record<string, string>> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true });
  return Object.fromEntries(
    files
      .filter((entry) => entry.isFile())
      .map(({ parentPath, name }) => join(parentPath, name))
      .sort()
      .map((file) => [file.slice(folder.length + 1), readFileSync(file, 'utf8')]),
  );
}

const oldSite = { 'index.html': 'old', 'lamps/index.html': 'old', 'old.html': 'old' };
const newSite = { 'index.html': 'new', 'lamps/index.html': 'new', 'new.html': 'new' };

test('the new files replace the old ones, and no others remain', () => {
  write(site, { 'lost+found/lamp': 'of the file system' });
  replaceFiles(built, site);
  assert.deepEqual(textsIn(site), { ...newSite, 'lost+found/lamp': 'of the file system' });
  assert.deepEqual(readdirSync(site).sort(), ['index.html', 'lamps', 'lost+found', 'new.html']);
});

test('without space for both, the old files stay complete', () => {
  const copyPart = (_from: string, to: string) => {
    write(to, { 'index.html': 'ne' });
    throw Object.assign(new Error('no space left on device'), { code: 'ENOSPC' });
  };
  assert.throws(() => replaceFiles(built, site, copyPart), { code: 'ENOSPC' });
  assert.deepEqual(textsIn(site), oldSite);
  assert.deepEqual(readdirSync(site).sort(), ['index.html', 'lamps', 'old.html']);
});

/** Replaces the site’s files in a separate process that stops at the given rename. */
function stoppedAt(move: number, stop: string) {
  const program = `import fs from 'node:fs';
    import { syncBuiltinESMExports } from 'node:module';
    import { replaceFiles } from '${import.meta.resolve('./replace-files.ts')}';
    const { renameSync } = fs;
    let left = ${move};
    fs.renameSync = (from, to) => {
      left -= 1;
      if (left < 0 && left > -2) ${stop};
      renameSync(from, to);
    };
    syncBuiltinESMExports();
    replaceFiles(process.argv[1], process.argv[2]);`;
  const args = ['--input-type=module', '-e', program, built, site];
  return spawnSync(process.execPath, args, { encoding: 'utf8' });
}

test('a killed replacement is undone, wherever it was killed', () => {
  for (let move = 0; ; move += 1) {
    const { status, signal, stderr } = stoppedAt(move, "process.kill(process.pid, 'SIGKILL')");
    if (status === 0) {
      assert.ok(move > 5, `${move} moves`);
      assert.deepEqual(textsIn(site), newSite);
      return;
    }
    assert.equal(signal, 'SIGKILL', stderr);
    restoreFiles(site);
    assert.deepEqual(textsIn(site), oldSite, `killed at the move ${move}`);
  }
});

test('an unknown swap folder is removed, and its links are not followed', () => {
  const elsewhere = join(parent, 'elsewhere');
  write(elsewhere, { letter: 'Dear keeper', 'names.json': '[]' });
  const plants = [
    () => {
      mkdirSync(join(site, '.swap'));
      symlinkSync(elsewhere, join(site, '.swap/old'));
      writeFileSync(join(site, '.swap/names.json'), '[]');
    },
    () => symlinkSync(elsewhere, join(site, '.swap')),
    () => symlinkSync('nothing', join(site, '.swap')),
    // Killed while the folder was being removed.
    () => write(site, { '.swap/names.json': '["index.html"]' }),
    () => writeFileSync(join(site, '.swap'), ''),
  ];
  for (const plant of plants) {
    plant();
    restoreFiles(site);
    assert.deepEqual(textsIn(site), oldSite);
    assert.deepEqual(readdirSync(elsewhere).sort(), ['letter', 'names.json']);
    assert.deepEqual(readdirSync(site).sort(), ['index.html', 'lamps', 'old.html']);
  }
});

test('if a rename fails, the old files are restored', () => {
  for (const move of [0, 1, 3, 5]) {
    const { status, stderr } = stoppedAt(move, "throw new Error('the disk is gone')");
    assert.equal(status, 1);
    assert.match(stderr, /the disk is gone/);
    assert.deepEqual(textsIn(site), oldSite, `stopped at the move ${move}`);
    assert.deepEqual(readdirSync(site).sort(), ['index.html', 'lamps', 'old.html']);
  }
});
