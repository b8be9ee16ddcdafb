import assert from 'node:assert/strict';
import { test } from 'node:test';
import { stepOf, stepsUpTo } from './steps.ts';

for (const most of [1, 2, 8, 38, 5000]) {
  test(`up to ${most}, every count has one step, and a higher count never has a lighter shade`, () => {
    const steps = stepsUpTo(most);
    assert.ok(steps.length <= 4);
    assert.equal(steps[0]?.from, 1);
    assert.equal(steps.at(-1)?.to, most);
    for (const [index, { step, from, to }] of steps.entries()) {
      const next = steps[index + 1];
      assert.ok(from <= to);
      if (next) assert.ok(next.from === to + 1 && next.step > step);
      assert.equal(stepOf(from, most), step);
      assert.equal(stepOf(to, most), step);
    }
  });
}

test('zero has step 0', () => {
  assert.equal(stepOf(0, 10), 0);
});
