import assert from 'node:assert/strict';
import { test } from 'node:test';
import { failureMessage, loadPagefind, NoWebAssembly } from './pagefind.ts';

test('only a browser without WebAssembly is told that it cannot search', async (t) => {
  const { WebAssembly: own } = globalThis;
  t.after(() => Object.assign(globalThis, { WebAssembly: own }));
  Reflect.deleteProperty(globalThis, 'WebAssembly');
  await assert.rejects(loadPagefind(), NoWebAssembly);
  assert.match(failureMessage(new NoWebAssembly()), /^This browser cannot run/);
  assert.match(failureMessage(new TypeError('a fault')), /^The search failed\./);
});
