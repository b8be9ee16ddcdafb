import assert from 'node:assert/strict';
import { test } from 'node:test';
import { dateValues, textValues } from './sourced-values.ts';
import { agency, article, libraryOf, record } from '../library-fixture.ts';

const almanac = article('almanac', { outlet: 'gazette', issued: '1931-05-02' }, { words: 0 });
const chart = article('chart', { publisher: 'The chart office' }, { words: 0 });
const library = libraryOf(
  almanac,
  chart,
  record('outlets', 'gazette', { name: 'The Gazette', kind: 'paper' }),
);

/** Date values, as the record of an agency has them. */
function established(...values: readonly string[]) {
  const facts = values.map((value, index) => ({
    value,
    cites: [index === 0 ? 'article:almanac' : 'article:chart'],
  }));
  return dateValues(library, agency('lights', 'no', { established: facts }).data.established ?? []);
}

test('two different days are a dispute, earliest first, each with its sources', () => {
  const { disputed, answers } = established('1921-01-02', '1920-12-20');
  assert.equal(disputed, true);
  assert.deepEqual(
    answers.map(({ value, cites }) => [value.words, cites.map(({ text }) => text)]),
    [
      ['20 December 1920', ['The chart office, “chart”']],
      ['2 January 1921', ['The Gazette, 2 May 1931']],
    ],
  );
});

test('a year and a day in that year are no dispute', () => {
  assert.equal(established('1920', '1920-12-20').disputed, false);
});

test('three values of which only two are compatible are a dispute', () => {
  assert.equal(established('1920', '1920-12-20', '1921').disputed, true);
});

test('equal values are merged, with the sources of both', () => {
  const cites = [{ collection: 'articles', id: 'almanac' } as const];
  const { disputed, answers } = textValues(library, [
    { value: 'the harbour board', cites },
    { value: 'the harbour board', cites: [...cites, { collection: 'articles', id: 'chart' }] },
  ]);
  assert.equal(disputed, false);
  assert.equal(answers.length, 1);
  assert.equal(answers[0]?.cites.length, 2);
});
