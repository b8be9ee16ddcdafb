import assert from 'node:assert/strict';
import test from 'node:test';
import { citedIn } from './cited-in.ts';
import { agency, article, libraryOf, annotation, record } from '../library-fixture.ts';

const almanac = article('almanac', { issued: 1890 }, { words: 0 });
const [older, newer] = [1900, 1910].map((issued) =>
  article(`gazette-${issued}`, { issued }, { annotations: [`on-${issued}`] }),
);
const country = record('countries', 'gb', { code: 'GB' });
const board = agency('northern-board', 'gb');

test('a work lists the annotations that cite it, newest article first, and the facts it supports', () => {
  const annotations = [
    annotation('on-1900', 'gazette-1900', { cites: ['article:almanac'] }),
    annotation('on-1910', 'gazette-1910', {}, [almanac]),
  ];
  assert.ok(older && newer);
  const found = citedIn(libraryOf(almanac, older, newer, country, board, ...annotations), almanac);
  assert.deepEqual(
    found.annotations.map(({ id }) => id),
    ['on-1910', 'on-1900'],
  );
  assert.deepEqual(
    found.facts.map(({ href }) => href),
    ['/agencies/northern-board/'],
  );
});

test('an annotation on the work itself is not a citation of it', () => {
  assert.ok(older);
  const found = citedIn(libraryOf(older, annotation('on-1900', 'gazette-1900')), older);
  assert.deepEqual(found.annotations, []);
});
