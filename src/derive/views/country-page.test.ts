import assert from 'node:assert/strict';
import { test } from 'node:test';
import { countryEntries, countryPage } from './country-page.ts';
import { agency, article, libraryOf, record } from '../library-fixture.ts';

const cites = ['article:almanac'];
const norway = record('countries', 'no', { code: 'NO', languages: ['nb'] });
const origin = (id: string, more: Readonly<Record<string, string>>) =>
  record('origins', id, { title: id, kind: 'log', issuer: 'A keeper', access: 'public', ...more });
const library = libraryOf(
  norway,
  record('countries', 'dk', { code: 'DK' }),
  agency('lights', 'no', { established: [{ value: '1841', cites }] }),
  agency('pilots', 'dk'),
  origin('log', { agency: 'lights', date: '1850' }),
  origin('letter', { country: 'no' }),
  origin('other-log', { agency: 'pilots' }),
  record('outlets', 'gazette', { name: 'The Gazette', kind: 'paper', country: 'no' }),
  article('almanac', {}, { words: 0 }),
);
const page = countryPage(library, norway);

test('a country gathers its agencies, outlets, and its own and its agencies’ statements', () => {
  assert.deepEqual(
    page.agencies.map(({ link }) => link.text),
    ['lights'],
  );
  assert.deepEqual(
    page.outlets.map(({ text }) => text),
    ['The Gazette'],
  );
  assert.deepEqual(
    page.origins.items.map(({ link }) => link.text),
    ['letter', 'log'],
  );
});

test('its dates are those of its agencies and origins, earliest first', () => {
  assert.deepEqual(
    page.dates.items.map(({ date, what }) => [date.words, what]),
    [
      ['1841', 'established'],
      ['1850', 'A keeper'],
    ],
  );
});

test('a country without articles still has a page, with its own name', () => {
  assert.equal(page.entry.articles, 0);
  assert.deepEqual(page.entry.nativeNames, [{ text: 'Norge', lang: 'nb' }]);
});

test('former states are listed apart from present ones', () => {
  const { present, former } = countryEntries(
    libraryOf(norway, record('countries', 'cs', { code: 'CSHH', name: 'Czechoslovakia' })),
  );
  assert.deepEqual(
    [present, former].map((list) => list.map(({ link }) => link.text)),
    [['Norway'], ['Czechoslovakia']],
  );
});
