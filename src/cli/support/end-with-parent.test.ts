import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { test } from 'node:test';

/** Starts a program that never ends by itself, with the preload for a parent. */
function start(parent: number) {
  const preload = `${import.meta.resolve('./end-with-parent.ts')}?parent=${parent}`;
  return spawn(process.execPath, ['--import', preload, '-e', 'setInterval(() => {}, 1000)'], {
    stdio: 'ignore',
  });
}

test('a program ends although its parent ended before it could watch it', async () => {
  const parent = spawn(process.execPath, ['-e', '0'], { stdio: 'ignore' });
  await once(parent, 'exit');
  const exit: unknown[] = await once(start(parent.pid ?? 0), 'exit');
  assert.deepEqual(exit, [1, null]);
});

test('a program that a child started ends with the process that is named, not before', async () => {
  const named = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)'], { stdio: 'ignore' });
  const program = start(named.pid ?? 0);
  const ended = once(program, 'exit');
  // The preload has started to watch when a second program, started later with a parent that is gone, has ended.
  await once(start(2 ** 30), 'exit');
  assert.equal(program.exitCode, null);
  named.kill();
  const exit: unknown[] = await ended;
  assert.deepEqual(exit, [1, null]);
});
