import assert from 'node:assert/strict';
import { test } from 'node:test';
import { agencyPage } from './agency-page.ts';
import { agency, article, libraryOf, record } from '../library-fixture.ts';

const cites = ['article:almanac'];
const lights = agency('lights', 'gr', {
  names: [
    { text: 'Lights', lang: 'en', cites },
    { text: 'Φάροι', lang: 'el', from: '1920', cites },
    { text: 'Faroi', lang: 'el-Latn', cites },
  ],
  parent: [
    { value: 'the navy', cites },
    { value: 'the harbour board', cites },
  ],
});
const library = libraryOf(
  lights,
  agency('lamps', 'gr', { partOf: 'lights' }),
  record('countries', 'gr', { code: 'GR' }),
  article('almanac', { outlet: 'gazette' }, { words: 0 }),
  article('storm', { issued: '1930', agencies: [{ agency: 'lights', roles: ['actor'] }] }),
  record('outlets', 'gazette', { name: 'The Gazette', kind: 'paper' }),
  record('origins', 'log', {
    title: 'Log',
    kind: 'log',
    issuer: 'Lights',
    access: 'public',
    agency: 'lights',
    date: '1925',
  }),
);
const page = agencyPage(library, lights);

test('each name gives its language in words, its years and who uses it', () => {
  assert.deepEqual(
    page.names.map(({ language }) => language),
    [undefined, 'Greek', 'Greek, in Latin letters'],
  );
  assert.equal(page.names[1]?.from?.words, '1920');
  assert.equal(page.names[1].cites[0]?.text, 'The Gazette, “almanac”');
});

test('two different parents are a dispute', () => {
  assert.equal(page.parent.disputed, true);
});

test('its parts, statements and articles are gathered in order of date', () => {
  assert.deepEqual(
    page.parts.map(({ link }) => link.text),
    ['lamps'],
  );
  assert.deepEqual(
    page.dates.items.map(({ date, subject }) => [date.words, subject.text]),
    [
      ['1925', 'Log'],
      ['1930', 'storm'],
    ],
  );
});
