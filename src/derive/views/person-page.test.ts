import assert from 'node:assert/strict';
import { test } from 'node:test';
import { article, libraryOf, record } from '../library-fixture.ts';
import { peopleEntries } from '../entries/person-entry.ts';
import { personPage } from './person-page.ts';

const cites = ['article:almanac'];
const names = [
  { text: 'Ann Wick', lang: 'en', cites },
  { text: 'Анна Вик', lang: 'ru', cites },
];
const keeper = (id: string, more: Readonly<Record<string, unknown>>) =>
  record('people', id, { role: { text: `Keeper of ${id}`, cites }, living: 'no', ...more });
const named = keeper('east', {
  names,
  exposure: 'named-widely',
  status: [
    { what: 'charged', by: 'The harbour court', date: '1899', cites },
    { what: 'acquitted', by: 'The harbour court', date: '1900', cites },
  ],
});
const once = keeper('west', { names, exposure: 'named-once' });
const withheld = keeper('north', { exposure: 'must-not-name' });
const library = libraryOf(
  named,
  once,
  withheld,
  record('countries', 'no', { code: 'NO' }),
  record('events', 'lit', {
    title: 'The lamp is lit',
    date: '1890',
    kind: 'lit',
    countries: [{ country: 'no', role: 'actor' }],
    people: ['east', 'west'],
    cites,
  }),
  article('almanac', { issued: '1901' }, { words: 0 }),
  article('storm', { issued: '1904' }, { mentions: [{ collection: 'people', id: 'east' }] }),
);

test('a person has all their names and each declared status, one by one', () => {
  const page = personPage(library, named);
  assert.deepEqual(
    page.names.map(({ text, lang }) => [text, lang]),
    [
      ['Ann Wick', undefined],
      ['Анна Вик', 'ru'],
    ],
  );
  assert.deepEqual(
    page.status.map(({ what, date }) => [what, date?.words]),
    [
      ['charged', '1899'],
      ['acquitted', '1900'],
    ],
  );
});

test('events and reports that name them are listed', () => {
  const page = personPage(library, named);
  assert.deepEqual(
    [...page.events, ...page.articles].map(({ link }) => link.text),
    ['The lamp is lit', 'almanac', 'storm'],
  );
});

test('a withheld name is nowhere on the page or in the list', () => {
  for (const person of [once, withheld]) {
    const page = personPage(library, person);
    assert.equal(page.head.name.text, `Keeper of ${person.id}`);
    assert.doesNotMatch(JSON.stringify(page), /Wick|Вик/);
  }
  const { unnamed } = peopleEntries(library);
  assert.deepEqual(
    unnamed.map(({ link }) => link.text),
    ['Keeper of north', 'Keeper of west'],
  );
});

test('a written override allows the name of a person who was named only once', () => {
  const printed = keeper('south', { names, exposure: 'named-once', override: 'She asked for it.' });
  const page = personPage(libraryOf(printed, article('almanac')), printed);
  assert.equal(page.head.name.text, 'Ann Wick');
});
