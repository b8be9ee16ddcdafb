import assert from 'node:assert/strict';
import { test } from 'node:test';
import { didYouMean } from './did-you-mean.ts';

test('suggests the nearest word, and none if no word is near', () => {
  assert.equal(didYouMean('lamb', ['buoy', 'lamp']), 'lamp');
  assert.equal(didYouMean('Lamp', ['lame', 'lamp']), 'lamp');
  assert.equal(didYouMean('lantern', ['buoy', 'lamp']), undefined);
  assert.equal(didYouMean('lamp', []), undefined);
});

test('a transposition is nearer than two wrong letters', () => {
  assert.equal(didYouMean('is-bao', ['es-bau', 'is-boa']), 'is-boa');
  assert.equal(didYouMean('abcd', ['dcba']), undefined);
});
