import assert from 'node:assert/strict';
import { test } from 'node:test';
import { article, libraryOf, record } from '../library-fixture.ts';
import { originsByKind } from './origin-entry.ts';

const origin = (id: string, kind: string) =>
  record('origins', id, { title: id, kind, issuer: 'A keeper', access: 'public' });
const reliesOn = [{ ref: 'origin:b', relation: 'quoted-from', says: 'it says so' }];
const library = libraryOf(
  origin('c', 'letter'),
  origin('b', 'letter'),
  origin('a', 'letter'),
  article('storm', { reliesOn }),
);

test('origins are grouped by kind and sorted by name, each with its number of works; empty kinds are left out', () => {
  const groups = originsByKind(library);
  assert.deepEqual(
    groups.map(({ kind }) => kind),
    ['Letter'],
  );
  assert.deepEqual(
    groups[0]?.origins.map(({ link, resting }) => [link.text, resting]),
    [
      ['a', 0],
      ['b', 1],
      ['c', 0],
    ],
  );
});
