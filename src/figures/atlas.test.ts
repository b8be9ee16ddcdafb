import assert from 'node:assert/strict';
import { test } from 'node:test';
import { geoContains } from 'd3-geo';
import { landWithout, countryShape } from './atlas.ts';

const places: Readonly<Record<string, [longitude: number, latitude: number]>> = {
  GB: [-1.5, 52.5],
  IS: [-19, 65],
  TW: [121, 23.7],
  US: [-98, 39],
  ZA: [25, -29],
};

for (const [code, place] of Object.entries(places)) {
  test(`the outline of ${code} is where that country is, and is not part of the other land`, () => {
    const outline = countryShape(code);
    assert.ok(outline && geoContains(outline, place));
    assert.ok(geoContains(landWithout([]), place));
    assert.ok(!geoContains(landWithout([code]), place));
  });
}

test('islands too small for the coarse atlas also have an outline', () => {
  for (const code of ['SG', 'MT', 'BB']) assert.ok(countryShape(code), code);
});

test('a former state has no outline', () => {
  assert.equal(countryShape('SUHH'), undefined);
});
