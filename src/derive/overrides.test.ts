import assert from 'node:assert/strict';
import { test } from 'node:test';
import { libraryOf, record } from './library-fixture.ts';
import { overridesIn } from './overrides.ts';

const keeper = (id: string, more: Readonly<Record<string, unknown>> = {}) =>
  record('people', id, {
    names: [{ text: `Keeper ${id}`, lang: 'en', cites: ['article:almanac'] }],
    role: { text: 'A keeper', cites: ['article:almanac'] },
    living: 'no',
    exposure: 'named-once',
    ...more,
  });

test('each override that stands is listed with its reason, and nobody else is', () => {
  const withdrawn = { date: '2025-02-01', reason: 'Twice.' };
  const library = libraryOf(
    keeper('a'),
    keeper('b', { override: 'She asked for it.' }),
    keeper('c', { override: 'He wrote a book.', withdrawn }),
  );
  assert.deepEqual(
    overridesIn(library).map(({ person, reason }) => [person.text, reason]),
    [['Keeper b', 'She asked for it.']],
  );
});
