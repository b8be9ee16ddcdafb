import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { archive, writeArchive } from '../check/archive-fixture.ts';

const program = fileURLToPath(new URL('sourcebook.mjs', import.meta.url));

test('--fix gives the files of a Windows checkout the line ends of all others', () => {
  const { dir, remove } = writeArchive(archive);
  try {
    const files = Object.keys(archive).map((name) => path.join(dir, name));
    for (const file of files)
      writeFileSync(file, readFileSync(file, 'utf8').replaceAll('\n', '\r\n'));
    const env = { ...process.env, SOURCEBOOK_CONTENT: dir };
    const check = (...args: string[]) =>
      spawnSync(process.execPath, [program, 'check', ...args], { encoding: 'utf8', env });
    const wrong = check();
    assert.equal(wrong.status, 1);
    assert.match(
      wrong.stderr,
      /:1:4 plain-line-ends .*\n.*\n.*\n {4}fix: .*npm run check -- --fix\./,
    );
    const fixed = check('--fix');
    assert.equal(fixed.status, 0, fixed.stderr);
    assert.match(fixed.stdout, /outlets\/harbour-gazette\.mdx: lines now end with LF\n/);
    for (const [name, text] of Object.entries(archive))
      assert.equal(readFileSync(path.join(dir, name), 'utf8'), text);
  } finally {
    remove();
  }
});
