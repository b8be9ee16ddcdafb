import assert from 'node:assert/strict';
import { test } from 'node:test';
import { agency, article, libraryOf, record } from '../library-fixture.ts';
import { predecessorsOf, successorsOf } from './succession.ts';

const cites = ['article:almanac'];
const old = agency('old-board', 'no');
const pilots = agency('pilots', 'no', {
  predecessors: [{ agency: 'old-board', how: 'split-from', date: '1950', cites }],
});
const lights = agency('lights', 'no', {
  predecessors: [
    { name: 'The beacon guild', how: 'merged-from', cites },
    { agency: 'old-board', how: 'renamed', date: '1940', cites },
  ],
});
const library = libraryOf(
  old,
  pilots,
  lights,
  record('countries', 'no', { code: 'NO' }),
  article('almanac', {}, { words: 0 }),
);

test('predecessors come earliest first; one without a record has a name and no link', () => {
  const steps = predecessorsOf(library, lights);
  assert.deepEqual(
    steps.map(({ name, link }) => [name, link?.href]),
    [
      ['old-board', '/agencies/old-board/'],
      ['The beacon guild', undefined],
    ],
  );
});

test('successors are derived, each with its source', () => {
  const steps = successorsOf(library, old);
  assert.deepEqual(
    steps.map(({ name, how }) => [name, how]),
    [
      ['lights', 'renamed'],
      ['pilots', 'split-from'],
    ],
  );
  assert.equal(steps[0]?.cites[0]?.href, '/articles/almanac/');
});
