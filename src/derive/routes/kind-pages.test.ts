import assert from 'node:assert/strict';
import { test } from 'node:test';
import { annotationsByKind } from '../indexes/annotations-by-kind.ts';
import { kindPages } from './kind-pages.ts';
import { article, libraryOf, annotation } from '../library-fixture.ts';

const lamps = Array.from({ length: 60 }, (_, index) => `lamp-${index}`);
const library = libraryOf(
  article('storm', { issued: '1900' }, { annotations: lamps }),
  article('ebb', { issued: '1901' }, { annotations: ['height', 'oil'] }),
  ...lamps.map((id) => annotation(id, 'storm')),
  annotation('height', 'ebb', { kind: 'correction' }),
  annotation('oil', 'ebb'),
);

test('every kind is counted, with an annotation of the newest article as an example', () => {
  const kinds = annotationsByKind(library);
  assert.deepEqual(
    kinds
      .filter(({ count }) => count > 0)
      .map(({ kind, count, href, example }) => [kind, count, href, example?.id]),
    [
      ['correction', 1, '/annotations/correction/', 'height'],
      ['context', 61, '/annotations/context/', 'oil'],
    ],
  );
  assert.equal(kinds.length, 12);
});

test('a kind with many annotations has several pages, with each annotation on one of them', () => {
  const pages = kindPages(library).filter(({ params }) => params.kind === 'context');
  assert.deepEqual(
    pages.map(({ params, props }) => [params.page, props.path]),
    [
      [undefined, '/annotations/context/'],
      ['2', '/annotations/context/2/'],
    ],
  );
  const ids = pages.flatMap(({ props }) =>
    props.groups.flatMap(({ annotations }) => annotations.map(({ id }) => id)),
  );
  assert.deepEqual(ids, ['oil', ...lamps]);
});

test('each annotation names what it cites', () => {
  const [page] = kindPages(library).filter(({ params }) => params.kind === 'correction');
  assert.equal(page?.props.groups[0]?.annotations[0]?.cites[0]?.href, '/articles/ebb/');
});
