import assert from 'node:assert/strict';
import { test } from 'node:test';
import { geoEquirectangular } from 'd3-geo';
import { outlinePath } from './outline-path.ts';

/** Ten units per degree, so that coordinates are easy to read. */
const projection = geoEquirectangular()
  .scale(1800 / Math.PI)
  .translate([0, 0])
  .precision(0);

const square = (west: number, north: number, side: number) => [
  [
    [west, north],
    [west + side, north],
    [west + side, north - side],
    [west, north - side],
    [west, north],
  ],
];

test('an outline is written in whole units, in relative steps, and closed', () => {
  const path = outlinePath({ type: 'Polygon', coordinates: square(1, 2, 1) }, projection);
  assert.equal(path, 'M10 -20l10 0 0 10-10 0z');
});

test('a point in the middle of a straight line is left out', () => {
  const coordinates = [
    [0, 0],
    [1, 0],
    [2, 0],
    [2, -1],
  ];
  assert.equal(outlinePath({ type: 'LineString', coordinates }, projection), 'M0 0l20 0 0 10');
});

test('a speck is left out; the larger outline beside it is kept', () => {
  const coordinates = [square(5, 5, 0.1), square(1, 2, 1)];
  const path = outlinePath({ type: 'MultiPolygon', coordinates }, projection);
  assert.equal(path.match(/M/g)?.length, 1);
});
