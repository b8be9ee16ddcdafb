import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { test } from 'node:test';
import { keptValues } from './kept-values.ts';

const bodies = keptValues('bodies');

test('what another process has kept is found here, under its kind alone', () => {
  const key = `lamp ${process.pid}`;
  assert.equal(bodies.get(key), undefined);
  const other = `import { keptValues } from '${import.meta.resolve('./kept-values.ts')}';
    keptValues('bodies').set('${key}', 'The lamp’s body.');`;
  const { status, stderr } = spawnSync(process.execPath, ['--input-type=module', '-e', other]);
  assert.equal(status, 0, String(stderr));
  assert.ok(bodies.has(key));
  assert.equal(bodies.get(key), 'The lamp’s body.');
  assert.equal(keptValues('citations').get(key), undefined);
});

test('what is kept twice is kept once', () => {
  const key = `lantern ${process.pid}`;
  bodies.set(key, 'A lantern.');
  bodies.set(key, 'A lantern.');
  assert.equal(bodies.get(key), 'A lantern.');
});
