import assert from 'node:assert/strict';
import { test } from 'node:test';
import { article, libraryOf, annotation, record } from '../library-fixture.ts';
import { annotationEntries, annotationsNaming } from './annotation-entry.ts';

const norway = record('countries', 'no', { code: 'NO' });
const older = article('older', { issued: '1990' }, { annotations: ['wick'] });
const newer = article('newer', { issued: '2000' }, { annotations: ['oil', 'lens'] });
const mention = { collection: 'countries', id: 'no' } as const;
const library = libraryOf(
  norway,
  older,
  newer,
  annotation('lens', 'newer', { exact: 'a lens of glass' }, [mention]),
  annotation('oil', 'newer'),
  annotation('wick', 'older', {}, [mention]),
);

test('annotations are listed by article, newest first, then in the order of their passages', () => {
  assert.deepEqual(
    annotationEntries(library, library.articles).map(({ id, number }) => [id, number]),
    [
      ['oil', 1],
      ['lens', 2],
      ['wick', 1],
    ],
  );
});

test('an annotation that links to a country is found from it, with its address and number', () => {
  const [first, second] = annotationsNaming(library, norway);
  assert.equal(first?.href, '/articles/newer/#annotation-lens');
  assert.equal(first.number, 2);
  assert.equal(first.passage, 'a lens of glass');
  assert.equal(second?.article.text, 'older');
});
