import assert from 'node:assert/strict';
import { test } from 'node:test';
import { relatedTo } from './related-to-subject.ts';
import { agency, article, libraryOf, annotation, record } from '../library-fixture.ts';

const norway = record('countries', 'no', { code: 'NO' });
const mention = { collection: 'countries', id: 'no' } as const;
const library = libraryOf(
  norway,
  agency('lights', 'no'),
  record('countries', 'se', { code: 'SE' }, { mentions: [mention] }),
  article(
    'storm',
    { countries: [{ country: 'no', roles: ['actor'] }] },
    { annotations: ['lamp', 'lens'] },
  ),
  article('passing', {}, { mentions: [mention], annotations: ['wick'] }),
  article('chart', { countries: [{ country: 'no', roles: ['location'] }] }, { words: 0 }),
  annotation('lamp', 'storm', {}, [mention]),
  annotation('lens', 'storm'),
  annotation('wick', 'passing', {}, [mention]),
  record('origins', 'log', {
    title: 'Log',
    kind: 'log',
    issuer: 'A keeper',
    access: 'public',
    country: 'no',
  }),
);
const bearing = relatedTo(library, norway);

test('annotations that name a country are listed apart from others on its articles, each once', () => {
  assert.deepEqual(bearing.naming.map(({ id }) => id).toSorted(), ['lamp', 'wick']);
  assert.deepEqual(
    bearing.onArticles.map(({ id }) => id),
    ['lens'],
  );
});

test('references do not count as articles but are still listed', () => {
  assert.equal(bearing.articles, 1);
  assert.deepEqual(
    bearing.alsoIn.map(({ text }) => text),
    ['Sweden', 'chart', 'passing'],
  );
});
