import assert from 'node:assert/strict';
import { test } from 'node:test';
import { chronology } from './chronology.ts';
import { agency, article, libraryOf, record } from '../library-fixture.ts';

const cites = ['article:almanac'];
const lights = agency('lights', 'no', {
  names: [
    { text: 'Coast Lights', lang: 'en', from: '1930', cites },
    { text: 'Kystlys', lang: 'no', from: '1930', cites },
  ],
  established: [
    { value: '1912', cites },
    { value: '1910-05', cites },
  ],
  predecessors: [{ name: 'the beacon guild', how: 'renamed', date: '1911', cites }],
});
const letter = record('origins', 'letter', {
  title: 'Letter',
  kind: 'letter',
  issuer: 'A keeper',
  access: 'public',
  date: '1920',
});
const undated = record('origins', 'log', {
  title: 'Log',
  kind: 'log',
  issuer: 'A keeper',
  access: 'public',
});
const storm = article('storm', { issued: '1921-02-03', outlet: 'gazette' });
const library = libraryOf(
  lights,
  letter,
  storm,
  article('almanac', {}, { words: 0 }),
  record('outlets', 'gazette', { name: 'The Gazette', kind: 'paper' }),
  record('countries', 'no', { code: 'NO' }),
);

test('dates of agencies, origins and articles are sorted together; records without a date are left out', () => {
  const entries = chronology(library, {
    agencies: [lights],
    origins: [letter, undated],
    articles: [storm],
  });
  assert.deepEqual(
    entries.map(({ date, subject, what, disputed }) => [date.words, subject.text, what, disputed]),
    [
      ['May 1910', 'Coast Lights', 'established', true],
      ['1911', 'Coast Lights', 'renamed from the beacon guild', false],
      ['1912', 'Coast Lights', 'established', true],
      ['1920', 'Letter', 'A keeper', false],
      ['3 February 1921', 'storm', 'published by The Gazette', false],
      ['1930', 'Coast Lights', 'took the name “Coast Lights”', false],
    ],
  );
});
