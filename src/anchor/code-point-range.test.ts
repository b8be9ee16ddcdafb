import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fromCodePoints, toCodePoints } from './code-point-range.ts';

const text = '𝒜 lamp 👩‍🌾 灯 🇵🇹';

test('characters outside the basic plane count once', () => {
  assert.deepEqual(toCodePoints(text, { start: 3, end: 7 }), { start: 2, end: 6 });
});

test('there and back is the same range', () => {
  for (const word of ['𝒜', 'lamp', '👩‍🌾', '灯', '🇵🇹']) {
    const start = text.indexOf(word);
    const range = { start, end: start + word.length };
    assert.deepEqual(fromCodePoints(text, toCodePoints(text, range)), range);
  }
});
