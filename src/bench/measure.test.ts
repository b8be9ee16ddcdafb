import assert from 'node:assert/strict';
import { test } from 'node:test';
import { measure } from './measure.ts';

const here = { cwd: process.cwd(), env: process.env };

test('memory and processor time of child processes are counted', async () => {
  const grandchild = `
    const bytes = Buffer.alloc(200 * 2 ** 20, 1);
    const end = process.cpuUsage().user + 400_000;
    while (process.cpuUsage().user < end) bytes[0] += 1;`;
  const child = `require('child_process').spawnSync(process.execPath, ['-e', ${JSON.stringify(grandchild)}])`;
  const { code, cpu, peak } = await measure(['-e', child], here);
  assert.equal(code, 0);
  assert.ok(cpu >= 0.4, `${cpu} s`);
  assert.ok(peak > 200, `${peak} MiB`);
});

test('a program that fails returns its exit code', async () => {
  assert.equal((await measure(['-e', 'process.exit(3)'], here)).code, 3);
});
