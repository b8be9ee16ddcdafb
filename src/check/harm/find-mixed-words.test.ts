import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findMixedWords } from './find-mixed-words.ts';

for (const [text, plain] of [
  ['Pаypal', 'Paypal'],
  ['Harwiсh', 'Harwich'],
  ['Рetrov', 'Petrov'],
  ['ПетрoВ', 'ПетроВ'],
  ['НАТO', 'НАТО'],
  ['HΕLLO', 'HELLO'],
] as const) {
  test(`${plain} with a letter of another script is found and corrected`, () => {
    assert.deepEqual(
      findMixedWords(`the ${text} of it`).map((word) => [word.index, word.plain]),
      [[4, plain]],
    );
    assert.deepEqual(findMixedWords(plain), []);
  });
}

test('words in one script, signs of formulas and words with an ending of another script are not', () => {
  const text =
    'ТАСС and TASS, COVID-19, 5 µm, 3 μm, 5 kΩ, Δt, TNFα, β-blocker, IL-1β, VIPов, SMSка, Telegram-канал, αβγ, iPhone’ом';
  assert.deepEqual(findMixedWords(text), []);
});
