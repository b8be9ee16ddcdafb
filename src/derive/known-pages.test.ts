import assert from 'node:assert/strict';
import { test } from 'node:test';
import { claimAsKnown } from './claim-as-known.ts';
import { countryAsKnown } from './country-as-known.ts';
import { knownPages } from './known-pages.ts';
import { article, claim, libraryOf, record } from './library-fixture.ts';

const origin = (id: string) =>
  record('origins', id, { title: id, kind: 'log', issuer: 'X', access: 'public' });
const iceland = record('countries', 'is', { code: 'IS' });
const lit = claim('lit', [
  ['herald', 'asserts', 'origin:log'],
  ['gazette', 'asserts', 'origin:letter'],
  ['almanac', 'denies', 'unknown'],
  ['undated', 'asserts', 'unknown'],
]);
const concerns = { countries: [{ country: 'is', roles: ['location'] }] };
const correction = {
  date: '1905-01-02',
  by: 'outlet',
  kind: 'retraction',
  was: 'A lamp.',
  now: 'No lamp.',
  cites: ['origin:log'],
};
const library = libraryOf(
  origin('log'),
  origin('letter'),
  iceland,
  lit,
  article('herald', { issued: '1900-05-02', ...concerns }),
  article('gazette', { issued: '1903', corrections: [correction], ...concerns }),
  article('almanac', { issued: '1903-02' }),
  article('undated'),
);

test('each year counts the works that were out by its end, and those alone', () => {
  assert.deepEqual(
    claimAsKnown(library, lit).map(({ year, sentence }) => [year, sentence]),
    [
      ['1900', 'Reported in 1 article, which traces to 1 recorded origin.'],
      ...['1903', '1905', '2025'].map((year) => [
        year,
        'Reported in 2 articles, which trace to 2 recorded origins; independence of the two origins: not established.',
      ]),
    ],
  );
});

test('a year says what changed in it', () => {
  assert.deepEqual(
    claimAsKnown(library, lit).map(({ lines }) => lines.map(({ what }) => what)),
    [
      ['Reported.'],
      ['Denied.', 'Reported.'],
      ['Retracted by the outlet: No lamp.'],
      ['Recorded here.'],
    ],
  );
});

test('a country counts its articles and claims by the years', () => {
  assert.deepEqual(
    countryAsKnown(library, iceland).map(({ year, sentence }) => `${year} ${sentence}`),
    [
      '1900 By the end of the year: 1 article and 1 claim.',
      '1903 By the end of the year: 2 articles and 1 claim.',
      '1905 By the end of the year: 2 articles and 1 claim.',
    ],
  );
});

test('every claim and country has such a page below its own', () => {
  assert.deepEqual(
    knownPages(library).map(({ props }) => props.address),
    ['/claims/lit/as-known/', '/countries/is/as-known/'],
  );
});
