import assert from 'node:assert/strict';
import { test } from 'node:test';
import { article, libraryOf, annotation, record } from '../library-fixture.ts';
import { originPage } from './origin-page.ts';

const log = record('origins', 'log', {
  title: 'The log',
  kind: 'log',
  issuer: 'A keeper',
  access: 'unpublished',
  date: '1899-10',
  language: 'nb',
  knownFrom: ['storm'],
});
const reliesOn = [{ ref: 'origin:log', relation: 'quoted-from', says: 'it says so' }];
const library = libraryOf(
  log,
  article('storm', { issued: '1900', reliesOn, outlet: 'gazette' }, { annotations: ['lamp'] }),
  record('outlets', 'gazette', { name: 'The Gazette', kind: 'paper' }),
  annotation('lamp', 'storm', { cites: ['origin:log'] }),
);
const page = originPage(library, log);

test('an origin lists what rests on it, the annotations that cite it, and how it is known', () => {
  assert.deepEqual(
    page.resting.items.map(({ work }) => work.text),
    ['storm'],
  );
  assert.deepEqual(
    page.annotations.items.map(({ id }) => id),
    ['lamp'],
  );
  assert.deepEqual(
    page.knownFrom.map(({ text }) => text),
    ['The Gazette, 1900'],
  );
});

test('its language is in words, and search facts include its year', () => {
  assert.equal(page.language, 'Norwegian Bokmål');
  assert.deepEqual(page.head.facts.years, ['1899']);
});
