import assert from 'node:assert/strict';
import test from 'node:test';
import { homeView } from './home-view.ts';
import { agency, article, claim, libraryOf, annotation, record } from '../library-fixture.ts';

const country = (id: string, code: string) => record('countries', id, { code });
const concerns = (...ids: string[]) => ({
  countries: ids.map((id) => ({ country: id, roles: ['location'] })),
});

test('the countries with the most articles come first', () => {
  const countries = [country('fr', 'FR'), country('gb', 'GB'), country('ie', 'IE')];
  const library = libraryOf(
    ...countries,
    article('a', concerns('gb', 'ie')),
    article('b', concerns('ie')),
  );
  const { countries: shown } = homeView(library);
  assert.deepEqual(
    shown.map(({ link, articles }) => [link.text, articles]),
    [
      ['Ireland', 2],
      ['United Kingdom', 1],
      ['France', 0],
    ],
  );
});

test('the article added last comes first, whatever its own date', () => {
  const library = libraryOf(
    article('older', { issued: 1950, added: '2025-01-01' }),
    article('newer', { issued: 1900, added: '2025-03-01' }),
  );
  assert.deepEqual(
    homeView(library).latest.map(({ link }) => link.text),
    ['newer', 'older'],
  );
});

test('only corrections and contradictions are worth a second look, at most two of one article', () => {
  const kinds = ['context', 'correction', 'contradiction', 'correction'];
  const annotations = kinds.map((kind, index) => annotation(`n${index}`, 'lamp', { kind }));
  const lamp = article('lamp', {}, { annotations: annotations.map(({ id }) => id) });
  assert.deepEqual(
    homeView(libraryOf(lamp, ...annotations)).lookTwice.map(({ id }) => id),
    ['n1', 'n2'],
  );
});

test('a disputed claim on one origin is only in the first list', () => {
  const log = record('origins', 'log', {
    title: 'Log',
    kind: 'log',
    issuer: 'X',
    access: 'public',
  });
  const view = homeView(
    libraryOf(
      country('is', 'IS'),
      log,
      article('gazette'),
      article('herald'),
      claim('lit', [
        ['gazette', 'asserts', 'origin:log'],
        ['herald', 'denies', 'unknown'],
      ]),
      claim('dark', [
        ['gazette', 'asserts', 'unknown'],
        ['herald', 'disputes', 'unknown'],
      ]),
    ),
  );
  const texts = (claims: typeof view.disputed) => claims.map(({ link }) => link.text);
  assert.deepEqual(
    [texts(view.oneOrigin), texts(view.disputed)],
    [['Claim lit.'], ['Claim dark.']],
  );
});

test('an agency is shown by its abbreviation if that is shorter', () => {
  const named = (acronym: string) => ({
    acronyms: [{ value: acronym, cites: ['article:almanac'] }],
  });
  const library = libraryOf(
    country('gb', 'GB'),
    agency('northern-board', 'gb', named('NB')),
    agency('ib', 'gb', named('IB')),
  );
  assert.deepEqual(
    homeView(library).agencies.map(({ short }) => short),
    [undefined, 'NB'],
  );
});

test('withdrawn articles are neither counted nor shown', () => {
  const gone = article('gone', { withdrawn: { date: '2025-02-01', reason: 'A hoax.' } });
  const view = homeView(libraryOf(gone, article('lamp')));
  assert.equal(view.figures[0]?.count, 1);
  assert.deepEqual(
    view.latest.map(({ link }) => link.text),
    ['lamp'],
  );
});
