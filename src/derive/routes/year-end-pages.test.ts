import assert from 'node:assert/strict';
import { test } from 'node:test';
import { claimAsKnown } from '../views/claim-as-known.ts';
import { countryAsKnown } from '../views/country-as-known.ts';
import { yearEndPages } from './year-end-pages.ts';
import { article, claim, libraryOf, record } from '../library-fixture.ts';

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

test('each year counts only works that were published by its end', () => {
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

test('a year lists what changed in it', () => {
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

test('a country counts its articles and claims by year', () => {
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
    yearEndPages(library).map(({ props }) => props.address),
    ['/claims/lit/as-known/', '/countries/is/as-known/'],
  );
});

test('a claim with many reports has several pages, each with the state at the end of its years', () => {
  const works = Array.from({ length: 150 }, (_, index) =>
    article(`report-${index}`, { issued: index < 60 ? '1900' : '1901' }),
  );
  const told = claim(
    'told',
    works.map(({ id }) => [id, 'asserts', 'unknown'] as const),
  );
  const pages = yearEndPages(libraryOf(iceland, told, ...works)).filter(
    ({ params }) => params.id === 'told',
  );
  assert.deepEqual(
    pages.map(({ params, props }) => [
      params.page,
      props.path,
      ...props.years.map(({ year, lines }) => `${year}: ${lines.length}`),
    ]),
    [
      [undefined, '/claims/told/as-known/', '1900: 60', '1901: 40'],
      ['2', '/claims/told/as-known/2/', '1901: 50', '2025: 1'],
    ],
  );
  const [first, second] = pages.map(({ props }) => props.years.at(0));
  assert.match(first?.sentence ?? '', /^Reported in 60 articles/);
  assert.match(second?.sentence ?? '', /^Reported in 150 articles/);
});

test('a note on independence counts from the year in which it was written', () => {
  const independence = { note: 'Two rooms.', cites: ['origin:log'] };
  const grade = { grade: 1, reason: 'Seen.', gradedBy: 'keepers', date: '1905', independence };
  const shown = claim(
    'shown',
    [
      ['herald', 'asserts', 'origin:log'],
      ['gazette', 'asserts', 'origin:letter'],
    ],
    { credibility: grade },
  );
  const works = [...library.articles, ...library.origins, iceland];
  assert.deepEqual(
    claimAsKnown(libraryOf(shown, ...works), shown).map(
      ({ year, sentence }) => `${year} ${/independence.*: (.*)\.$/.exec(sentence)?.[1]}`,
    ),
    ['1900 undefined', '1903 not established', '1905 established', '2025 established'],
  );
});
