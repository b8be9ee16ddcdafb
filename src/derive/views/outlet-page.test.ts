import assert from 'node:assert/strict';
import { test } from 'node:test';
import { article, libraryOf, record } from '../library-fixture.ts';
import { outletsByUse } from '../entries/outlet-entry.ts';
import { outletPage } from './outlet-page.ts';

const reliability = {
  grade: 'B',
  reason: 'It has been right before.',
  gradedBy: 'keepers',
  date: '2025-01-01',
};
const gazette = record('outlets', 'gazette', { name: 'The Gazette', kind: 'paper', reliability });
const reliesOn = (ref: string) => [
  { ref: `article:${ref}`, relation: 'quoted-from', says: 'it says so' },
];
const library = libraryOf(
  gazette,
  record('outlets', 'courier', { name: 'The Courier', kind: 'paper' }),
  article('storm', { outlet: 'gazette', issued: '1900' }),
  article('tide', { outlet: 'gazette', issued: '1901' }, { words: 0 }),
  article('ebb', { outlet: 'gazette', issued: '1902', reliesOn: reliesOn('tide') }),
  article('flood', { outlet: 'courier', issued: '1903', reliesOn: reliesOn('tide') }, { words: 0 }),
);
const page = outletPage(library, gazette);

test('an outlet lists its articles apart from works that are cited only', () => {
  assert.deepEqual(
    page.articles.items.map(({ link }) => link.text),
    ['ebb', 'storm'],
  );
  assert.deepEqual(
    page.references.items.map(({ link }) => link.text),
    ['tide'],
  );
});

test('only other outlets are listed as relying on it', () => {
  assert.deepEqual(
    page.leaning.items.map(({ work }) => work.text),
    ['flood'],
  );
});

test('a grade comes with its reason and the name of the person who gave it', () => {
  assert.equal(page.entry.grade, 'B');
  assert.equal(page.judgement?.by, 'The keepers');
});

test('outlets with an article here are listed apart from those that are cited only', () => {
  const { withArticles, onlyCited } = outletsByUse(library);
  assert.deepEqual(
    [withArticles, onlyCited].map((list) => list.map(({ link }) => link.text)),
    [['The Gazette'], ['The Courier']],
  );
});

test('a work on the page of its outlet does not repeat the outlet’s name', () => {
  assert.equal(page.articles.items[0]?.outlet, undefined);
});
