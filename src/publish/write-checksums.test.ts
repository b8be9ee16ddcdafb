import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, test } from 'node:test';
import { writeChecksums } from './write-checksums.ts';

let site = '';
beforeEach(() => {
  site = mkdtempSync(join(tmpdir(), 'checksums-'));
  mkdirSync(join(site, 'lamps'));
  for (const file of ['lamps/index.html', 'index.html', '_headers', 'lamps.csv'])
    writeFileSync(join(site, file), 'abc');
});
afterEach(() => rmSync(site, { recursive: true }));

const listed = () => readFileSync(join(site, 'SHA256SUMS'), 'utf8');

test('the list has every file of the site except itself, sorted by path', () => {
  // FIPS 180-4 gives this digest for “abc”.
  const abc = 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad';
  const files = ['_headers', 'index.html', 'lamps.csv', 'lamps/index.html'];
  const expected = files.map((file) => `${abc}  ${file}\n`).join('');
  writeChecksums(site);
  assert.equal(listed(), expected);
  writeChecksums(site);
  assert.equal(listed(), expected);
});

test('sha256sum detects a changed file', () => {
  const check = () =>
    spawnSync('sha256sum', ['-c', '--quiet', 'SHA256SUMS'], { cwd: site, encoding: 'utf8' });
  writeChecksums(site);
  assert.equal(check().status, 0);
  writeFileSync(join(site, 'lamps.csv'), 'abd');
  const { status, stdout } = check();
  assert.equal(status, 1);
  assert.equal(stdout, 'lamps.csv: FAILED\n');
});
