import assert from 'node:assert/strict';
import { test } from 'node:test';
import { agenciesByCountry, agencyEntry } from './agency-entry.ts';
import { agency, article, libraryOf, record } from '../library-fixture.ts';

const cites = ['article:almanac'];
const lights = agency('lights', 'gr', {
  names: [
    { text: 'Lights', lang: 'en', cites },
    { text: 'Faroi', lang: 'el-Latn', cites },
    { text: 'Φάροι', lang: 'el', cites },
  ],
  acronyms: [
    { value: 'LL', cites },
    { value: 'LL', cites: ['article:storm'] },
  ],
  established: [
    { value: '1912', cites },
    { value: '1911', cites: ['article:storm'] },
  ],
});
const storm = article('storm', { agencies: [{ agency: 'lights', roles: ['actor'] }] });
const library = libraryOf(
  lights,
  storm,
  article('almanac', {}, { words: 0 }),
  record('countries', 'gr', { code: 'GR' }),
);

test('an agency shows its native name in its own script, not a transliteration', () => {
  assert.deepEqual(agencyEntry(library, lights).nativeName, { text: 'Φάροι', lang: 'el' });
});

test('a disputed founding date gives every year and is marked as disputed', () => {
  const { since, disputed } = agencyEntry(library, lights);
  assert.equal(since, '1911 or 1912');
  assert.deepEqual(disputed, ['established']);
});

test('an acronym appears once, the type is in words, and articles are counted', () => {
  const { acronyms, type, articles } = agencyEntry(library, lights);
  assert.deepEqual([acronyms, type, articles], [['LL'], 'Lights', 1]);
});

test('agencies are grouped by country; a country without agencies is left out', () => {
  assert.deepEqual(
    agenciesByCountry(library).map(({ country, agencies }) => [
      country.text,
      agencies.map(({ link }) => link.text),
    ]),
    [['Greece', ['Lights']]],
  );
});
