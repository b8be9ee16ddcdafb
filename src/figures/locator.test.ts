import assert from 'node:assert/strict';
import { test } from 'node:test';
import { pointsOf } from './drawing-fixture.ts';
import { drawLocator } from './locator.ts';

for (const code of ['GB', 'NZ', 'CL', 'RU', 'SG']) {
  test(`${code} is on the visible half of the globe, and nothing is drawn outside it`, () => {
    const locator = drawLocator(code);
    assert.ok(locator);
    const { size, radius, land, outline } = locator;
    const fromMiddle = ({ x, y }: { readonly x: number; readonly y: number }) =>
      Math.hypot(x - size / 2, y - size / 2);
    assert.ok(pointsOf(land).length > 100);
    for (const point of pointsOf(land + outline)) assert.ok(fromMiddle(point) <= radius + 1);
    const nearest = Math.min(...pointsOf(outline).map(fromMiddle), size);
    assert.ok(locator.ring ? fromMiddle(locator.ring) < radius / 2 : nearest < radius / 2);
  });
}

test('a small state has a ring around it, a large one does not', () => {
  assert.ok(drawLocator('SG')?.ring);
  assert.equal(drawLocator('RU')?.ring, undefined);
});

test('a former state has no locator', () => {
  assert.equal(drawLocator('SUHH'), undefined);
});
