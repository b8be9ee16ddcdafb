import assert from 'node:assert/strict';
import { test } from 'node:test';
import { pointsOf } from './drawing-fixture.ts';
import { overlaps } from './place-labels.ts';
import { drawWorldMap, labelOf } from './world-map.ts';

const country = (code: string, count: number) => ({
  code,
  name: new Intl.DisplayNames(['en'], { type: 'region', fallback: 'code' }).of(code) ?? code,
  href: `/countries/${code.toLowerCase()}/`,
  count,
});
const few = { GB: 40, IS: 3, NO: 12, SG: 1, CA: 0 };
/** Countries of a crowded continent, and countries at both edges of the map. */
const crowd =
  'AT BE BG CH CZ DE DK EE ES FI FR GB GR HR HU IE IT LT LU LV MT NL NO PL PT RO SE SI SK NZ US RU';

const mapOf = (counts: Readonly<Record<string, number>>) =>
  drawWorldMap(Object.entries(counts).map(([code, count]) => country(code, count)));

for (const counts of [
  few,
  Object.fromEntries(crowd.split(' ').map((code, index) => [code, index])),
]) {
  const map = mapOf(counts);
  const labels = map.countries.flatMap(({ label }) => label ?? []);

  test(`a map of ${map.countries.length} countries stays inside its frame`, () => {
    const outlines = [map.land, map.borders, ...map.countries.map(({ outline }) => outline)];
    for (const { x, y } of [...outlines.flatMap(pointsOf), ...map.countries]) {
      assert.ok(x >= 0 && x <= map.width, `x ${x}`);
      assert.ok(y >= 0 && y <= map.height, `y ${y}`);
    }
    for (const { x, y, width, height } of labels)
      assert.ok(x >= 0 && y >= 0 && x + width <= map.width && y + height <= map.height);
  });

  test(`on a map of ${map.countries.length} countries no label overlaps another or a point`, () => {
    assert.ok(labels.length > 0);
    for (const [index, label] of labels.entries())
      assert.ok(labels.slice(index + 1).every((other) => !overlaps(label, other)));
    for (const { label, ...own } of map.countries) {
      const others = map.countries.filter(({ code }) => code !== own.code);
      for (const { x, y } of others)
        assert.ok(!label || !overlaps(label, { x, y, width: 0.1, height: 0.1 }));
    }
  });
}

test('each country links to its page, and the highest count has the darkest shade', () => {
  const { countries } = mapOf(few);
  assert.deepEqual(
    countries.map(({ href, step }) => [href, step]),
    [
      ['/countries/gb/', 4],
      ['/countries/no/', 3],
      ['/countries/is/', 2],
      ['/countries/sg/', 1],
      ['/countries/ca/', 0],
    ],
  );
  assert.ok(countries.every(({ label }) => label));
});

test('a small state is marked by a dot, a large one is not', () => {
  const small = mapOf(few).countries.filter(({ isSmall }) => isSmall);
  assert.deepEqual(
    small.map(({ code }) => code),
    ['SG'],
  );
});

test('a former state is listed as missing, and no borders are invented for it', () => {
  const map = drawWorldMap([
    country('GB', 1),
    { code: 'SUHH', name: 'Some Union', href: '/countries/su/', count: 2 },
  ]);
  assert.deepEqual(
    map.missing.map(({ name }) => name),
    ['Some Union'],
  );
  assert.deepEqual(
    map.countries.map(({ code }) => code),
    ['GB'],
  );
});

test('a name has a number only if there is something to count', () => {
  assert.equal(labelOf(country('IS', 3)), 'Iceland 3');
  assert.equal(labelOf(country('IS', 0)), 'Iceland');
});
