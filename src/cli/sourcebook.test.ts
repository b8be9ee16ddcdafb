import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';

const program = fileURLToPath(new URL('sourcebook.mjs', import.meta.url));
const call = (...args: string[]) =>
  spawnSync(process.execPath, [program, ...args], { encoding: 'utf8' });

test('a command that does not exist is answered with those that do', () => {
  for (const args of [['biuld'], ['constructor'], ['../x'], []]) {
    const { status, stderr } = call(...args);
    assert.equal(status, 2, args.join());
    assert.match(stderr, /\n {2}build +check the content/);
  }
});

test('arguments that a command does not take are refused', () => {
  for (const name of ['build', 'serve', 'test']) {
    const { status, stderr } = call(name, '--fast');
    assert.equal(status, 2, name);
    assert.match(stderr, /^Usage: npm/);
  }
});
