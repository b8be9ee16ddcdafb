import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { editDistance } from './edit-distance.ts';

test('each kind of edit counts once', () => {
  const slips = { lamps: 1, lam: 1, lump: 1, lmap: 1, alpm: 2, lamp: 0, '': 4, buoy: 4 };
  for (const [word, expected] of Object.entries(slips))
    assert.equal(editDistance('lamp', word, 9), expected, word);
});

test('a distance above the limit is infinite', () => {
  assert.equal(editDistance('lamp', 'lump', 1), 1);
  assert.equal(editDistance('lamp', 'lumb', 1), Infinity);
  assert.equal(editDistance('lamp', 'lamplighter', 3), Infinity);
});

test('the distance is symmetric, and a limit does not change smaller distances', () => {
  const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 8 });
  fc.assert(
    fc.property(word, word, fc.nat(8), (one, other, most) => {
      const distance = editDistance(one, other, 99);
      assert.equal(editDistance(other, one, 99), distance);
      assert.ok(distance <= Math.max(one.length, other.length));
      assert.equal(editDistance(one, other, most), distance > most ? Infinity : distance);
    }),
    { numRuns: 1000, seed: 20_261_130 },
  );
});
