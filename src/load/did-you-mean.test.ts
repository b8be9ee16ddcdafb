import assert from 'node:assert/strict';
import { test } from 'node:test';
import { didYouMean } from './did-you-mean.ts';

test('the nearest word is offered, and nothing where none is near', () => {
  assert.equal(didYouMean('lamb', ['buoy', 'lamp']), 'lamp');
  assert.equal(didYouMean('Lamp', ['lame', 'lamp']), 'lamp');
  assert.equal(didYouMean('lantern', ['buoy', 'lamp']), undefined);
  assert.equal(didYouMean('lamp', []), undefined);
});

test('two letters that changed places go before two that are wrong', () => {
  assert.equal(didYouMean('is-bao', ['es-bau', 'is-boa']), 'is-boa');
  assert.equal(didYouMean('abcd', ['dcba']), undefined);
});
