import assert from 'node:assert/strict';
import { test } from 'node:test';
import { drawYearBars } from './year-bars.ts';

const year = (label: number | string, count: number) => ({
  label: String(label),
  count,
  href: `/articles/year/${label}/`,
});

for (const number of [2, 10, 25, 120]) {
  test(`${number} years are side by side inside the drawing`, () => {
    const counts = Array.from({ length: number }, (_, index) => year(1900 + index, 1 + index));
    const { bars, width, height, axis, column } = drawYearBars(counts.toReversed());
    assert.deepEqual(
      bars.map(({ label, count, href }) => ({ label, count, href })),
      counts,
    );
    assert.ok(column >= 36);
    for (const [index, bar] of bars.entries()) {
      assert.equal(bar.x, index * column);
      assert.ok(bar.y > 0 && bar.y + bar.height === axis && axis < height);
      assert.ok(bar.x + column <= width);
    }
  });
}

test('a double count has a double height, and a small one beside large ones is still visible', () => {
  const { bars } = drawYearBars([year(2020, 1000), year(2021, 500), year(2022, 1)]);
  const [all = 0, half = 0, one = 0] = bars.map((bar) => bar.height);
  assert.equal(all, 2 * half);
  assert.ok(one >= 3);
});

test('years without records are empty, many of them are one gap, and undated ones come last', () => {
  const { bars, empty } = drawYearBars([
    year('Undated', 2),
    year(2003, 1),
    year(2001, 1),
    year(1901, 1),
  ]);
  assert.deepEqual(
    bars.map(({ label }) => label),
    ['1901', '2001', '2003', 'Undated'],
  );
  assert.deepEqual(
    empty.map(({ text }) => text),
    ['…', '2002'],
  );
});
