import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { diffWords } from './word-diff.ts';

test('words replaced by others read as one change', () => {
  assert.deepEqual(diffWords('The red lamp was lit.', 'The green lantern was lit.'), [
    { kind: 'same', text: 'The ' },
    { kind: 'removed', text: 'red lamp' },
    { kind: 'added', text: 'green lantern' },
    { kind: 'same', text: ' was lit.' },
  ]);
});

test('equal texts are one part, empty ones none', () => {
  assert.deepEqual(diffWords('lamp', 'lamp'), [{ kind: 'same', text: 'lamp' }]);
  assert.deepEqual(diffWords('', ''), []);
});

test('both texts can be reconstructed from the parts', () => {
  const words = fc.array(fc.constantFrom('lamp', 'oil', ' ', '  ', ', ', '.', '灯', 'می‌خ', '👩‍🌾'), {
    maxLength: 30,
  });
  fc.assert(
    fc.property(words, words, (a, b) => {
      const [before, after] = [a.join(''), b.join('')];
      const parts = diffWords(before, after);
      const textWithout = (kind: string): string =>
        parts
          .filter((part) => part.kind !== kind)
          .map(({ text }) => text)
          .join('');
      assert.equal(textWithout('added'), before);
      assert.equal(textWithout('removed'), after);
    }),
    { seed: 3, numRuns: 2000 },
  );
});
