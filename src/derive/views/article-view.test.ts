import assert from 'node:assert/strict';
import test from 'node:test';
import { articleViews } from './article-view.ts';
import { article, libraryOf, annotation, record } from '../library-fixture.ts';

const gone = article('gone', {
  issued: 1905,
  withdrawn: { date: '2025-02-01', reason: 'A hoax.' },
});

test('an article links to the previous and the next one by date, skipping withdrawn ones', () => {
  const library = libraryOf(
    article('old', { issued: 1900 }),
    gone,
    article('new', { issued: 1910 }),
  );
  const [latest, first] = articleViews(library);
  assert.equal(latest?.earlier?.link.text, 'old');
  assert.equal(latest.later, undefined);
  assert.equal(first?.later?.link.text, 'new');
});

test('annotations are counted by kind, corrections first, each linking to the first of its kind', () => {
  const kinds = { a: 'context', b: 'correction', c: 'context' };
  const annotations = Object.entries(kinds).map(([id, kind]) => annotation(id, 'lamp', { kind }));
  const [view] = articleViews(
    libraryOf(article('lamp', {}, { annotations: ['a', 'b', 'c'] }), ...annotations),
  );
  assert.deepEqual(view?.tally, [
    { kind: 'correction', count: 1, href: '#annotation-b' },
    { kind: 'context', count: 2, href: '#annotation-a' },
  ]);
});

test('search facts include the year, the kind and the countries', () => {
  const lamp = article('lamp', {
    issued: '1900-05',
    countries: [{ country: 'gb', roles: ['location'] }],
  });
  const [view] = articleViews(libraryOf(lamp, record('countries', 'gb', { code: 'GB' })));
  assert.deepEqual(view?.facts.years, ['1900']);
  assert.equal(view.facts.sortDate, '1900-05-01');
  assert.deepEqual(view.facts.countries, ['United Kingdom']);
  assert.equal(view.facts.date, 'May 1900');
});
