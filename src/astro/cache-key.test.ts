import assert from 'node:assert/strict';
import test from 'node:test';
import { cacheKeyOf } from './cache-key.ts';

test('the same view has the same key', () => {
  assert.equal(
    cacheKeyOf({ title: 'Skerryvore', annotations: [1] }),
    cacheKeyOf({ title: 'Skerryvore', annotations: [1] }),
  );
});

test('any change in the view changes the key', () => {
  const key = cacheKeyOf({ title: 'Skerryvore', annotations: ['a', 'b'] });
  assert.notEqual(cacheKeyOf({ title: 'Skerryvore', annotations: ['b', 'a'] }), key);
  assert.notEqual(cacheKeyOf({ title: 'Bell Rock', annotations: ['a', 'b'] }), key);
});
