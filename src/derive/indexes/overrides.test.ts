import assert from 'node:assert/strict';
import { test } from 'node:test';
import { article, libraryOf, record } from '../library-fixture.ts';
import { overridesIn } from './overrides.ts';

const keeper = (id: string, more: Readonly<Record<string, unknown>> = {}) =>
  record('people', id, {
    names: [{ text: `Keeper ${id}`, lang: 'en', cites: ['article:almanac'] }],
    role: { text: 'A keeper', cites: ['article:almanac'] },
    living: 'no',
    exposure: 'named-once',
    ...more,
  });

test('each override is listed with its reason; people without one are not listed', () => {
  const withdrawn = { date: '2025-02-01', reason: 'Twice.' };
  const library = libraryOf(
    keeper('a'),
    keeper('b', { override: 'She asked for it.' }),
    keeper('c', { override: 'He wrote a book.', withdrawn }),
  );
  assert.deepEqual(
    overridesIn(library).map(({ record, reason }) => [record.text, reason]),
    [['Keeper b', 'She asked for it.']],
  );
});

test('words marked as meant are listed with the rule, for an annotation under its article', () => {
  const meant = [{ rule: 'city-at-most', words: '14 Harbour Road', reason: 'It is a museum.' }];
  const annotation = {
    target: 'lamp',
    exact: 'a',
    kind: 'context',
    creator: 'keepers',
    created: '2025',
    cites: ['article:lamp'],
    meant,
  };
  const library = libraryOf(
    article('lamp', { meant, title: { text: 'The lamp', lang: 'en' } }, { words: 9 }),
    article('index', { meant, title: { text: 'The index', lang: 'en' } }),
    record('annotations', 'n', annotation),
  );
  assert.deepEqual(
    overridesIn(library)
      .map(({ record: { text, href }, rule, reason }) => [text, href, rule, reason])
      .sort(),
    [
      ['The index', '/articles/index/', 'No closer than a city', 'It is a museum.'],
      ['The lamp', '/articles/lamp/#annotation-n', 'No closer than a city', 'It is a museum.'],
      ['The lamp', '/articles/lamp/', 'No closer than a city', 'It is a museum.'],
    ],
  );
});
