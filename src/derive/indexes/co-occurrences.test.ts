import assert from 'node:assert/strict';
import { test } from 'node:test';
import { agency, article, libraryOf, record } from '../library-fixture.ts';
import { coOccurrences } from './co-occurrences.ts';

const countries = ['no', 'se', 'dk'].map((id) =>
  record('countries', id, { code: id.toUpperCase() }),
);
const [norway] = countries;
const inCountries = (...ids: readonly string[]) => ({
  countries: ids.map((country) => ({ country, roles: ['location'] })),
});
const library = libraryOf(
  ...countries,
  agency('pilots', 'dk'),
  article('a', inCountries('no', 'dk', 'se')),
  article('b', inCountries('no', 'se')),
  article('c', { ...inCountries('no'), agencies: [{ agency: 'pilots', roles: ['actor'] }] }),
  article('d', inCountries('se', 'dk')),
);

test('countries that occur together are counted, the most frequent first', () => {
  assert.ok(norway);
  assert.deepEqual(
    coOccurrences(library, norway, 'countries').map(({ link, articles }) => [link.text, articles]),
    [
      ['Sweden', 2],
      ['Denmark', 1],
    ],
  );
});

test('agencies of the same articles are counted', () => {
  assert.ok(norway);
  assert.deepEqual(coOccurrences(library, norway, 'agencies'), [
    { link: { href: '/agencies/pilots/', text: 'pilots' }, articles: 1 },
  ]);
});
