import assert from 'node:assert/strict';
import { test } from 'node:test';
import { eventPage } from './event-page.ts';
import { agency, article, libraryOf, record } from '../library-fixture.ts';

const cites = ['article:almanac'];
const countries = [{ country: 'no', role: 'actor' }];
const dark = record('events', 'dark', {
  title: 'The lamp goes dark',
  date: '1901/1903-02',
  kind: 'dark',
  place: { country: 'no', city: 'Bergen' },
  countries: [...countries, { country: 'no', role: 'location' }],
  agencies: [{ agency: 'board', role: 'mentioned', attributedBy: 'a keeper' }],
  people: ['keeper'],
  claims: ['oil'],
  cites,
  silence: {
    lastActivity: '1901',
    firstReported: '1903-02',
    explanations: [{ by: 'A pilot', text: 'The oil ran out.', cites }],
  },
});
const claim = (id: string, about: string) =>
  record('claims', id, {
    statement: `${id} ran out.`,
    kind: 'happened',
    about: [about],
    assertions: [
      {
        in: 'almanac',
        stance: 'asserts',
        restsOn: ['own-witness'],
        speaker: 'The almanac',
        speakerKind: 'book',
      },
    ],
  });
const library = libraryOf(
  dark,
  record('events', 'gone', {
    title: 'Twice',
    date: '1901',
    kind: 'lit',
    countries,
    cites,
    withdrawn: { date: '2025-02-01', reason: 'Twice.' },
  }),
  record('events', 'lit', {
    title: 'The lamp is lit',
    date: '1890',
    kind: 'lit',
    countries,
    cites,
  }),
  claim('oil', 'country:no'),
  claim('wick', 'event:dark'),
  record('people', 'keeper', {
    names: [{ text: 'Ann Wick', lang: 'en', cites }],
    role: { text: 'The keeper of the lamp', cites },
    living: 'unknown',
    exposure: 'named-once',
  }),
  record('countries', 'no', { code: 'NO' }),
  agency('board', 'no'),
  article('almanac', {}, { words: 0 }),
  article('storm', { issued: '1904' }, { mentions: [{ collection: 'events', id: 'dark' }] }),
);
const page = eventPage(library, dark);

test('an event gives its date, its kind, its place and the role of each country', () => {
  assert.equal(page.entry.date.words, 'between 1901 and February 1903');
  assert.equal(page.entry.kind, 'Lamp dark');
  assert.equal(page.place?.city, 'Bergen');
  assert.deepEqual(
    page.countries.map(({ link, roles }) => [link.text, ...roles]),
    [['Norway', 'actor', 'location']],
  );
  assert.equal(page.agencies[0]?.attributedBy, 'a keeper');
  assert.deepEqual(page.head.facts.years, ['1901']);
});

test('it lists the claims it names and those about it, with their origins, and the articles that name it', () => {
  assert.deepEqual(
    page.claims.map(({ link, origins }) => [link.text, origins]),
    [
      ['oil ran out.', 1],
      ['wick ran out.', 1],
    ],
  );
  assert.deepEqual(
    page.articles.map(({ link }) => link.text),
    ['storm'],
  );
});

test('a silence says who explains it', () => {
  assert.equal(page.silence?.lastActivity?.words, '1901');
  assert.deepEqual(
    page.silence.explanations.map(({ by }) => by),
    ['A pilot'],
  );
});

test('a person whose name is withheld is shown by their role', () => {
  assert.deepEqual(
    page.people.map(({ text }) => text),
    ['The keeper of the lamp'],
  );
});
