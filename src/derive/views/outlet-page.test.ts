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

test('an outlet shows its articles apart from works that are only cited', () => {
  assert.deepEqual(
    page.articles.items.map(({ link }) => link.text),
    ['ebb', 'storm'],
  );
  assert.deepEqual(
    page.references.items.map(({ link }) => link.text),
    ['tide'],
  );
});

test('who leans on it are others, not itself', () => {
  assert.deepEqual(
    page.leaning.items.map(({ work }) => work.text),
    ['flood'],
  );
});

test('a grade comes with its reason and the name of who gave it', () => {
  assert.equal(page.entry.grade, 'B');
  assert.equal(page.judgement?.by, 'The keepers');
});

test('outlets with an article here are told from those only cited', () => {
  const { withArticles, onlyCited } = outletsByUse(library);
  assert.deepEqual(
    [withArticles, onlyCited].map((list) => list.map(({ link }) => link.text)),
    [['The Gazette'], ['The Courier']],
  );
});

test('a work on the page of its outlet does not say again whose it is', () => {
  assert.equal(page.articles.items[0]?.outlet, undefined);
});
