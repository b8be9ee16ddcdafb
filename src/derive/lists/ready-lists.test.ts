import assert from 'node:assert/strict';
import test from 'node:test';
import { agency, article, libraryOf, annotation, record } from '../library-fixture.ts';
import { readyLists } from './ready-lists.ts';

test('years, countries, agencies and kinds of annotation each have their lists', () => {
  const lamp = article('lamp', { issued: 1900 }, { annotations: ['n'] });
  const library = libraryOf(
    lamp,
    annotation('n', 'lamp', { kind: 'dating' }),
    record('countries', 'gb', { code: 'GB' }),
    agency('board', 'gb'),
  );
  const links = readyLists(library).flatMap((lists) => lists.links.map(({ href }) => href));
  for (const address of [
    '/a-z/',
    '/articles/year/1900/',
    '/countries/gb/',
    '/agencies/board/',
    '/annotations/dating/',
  ]) {
    assert.ok(links.includes(address), `${address} among ${links.join(' ')}`);
  }
});

test('a row without lists is left out', () => {
  assert.deepEqual(
    readyLists(libraryOf()).map(({ heading }) => heading),
    ['Everything'],
  );
});
