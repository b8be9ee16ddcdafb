import assert from 'node:assert/strict';
import { test } from 'node:test';
import { countryPage } from '../views/country-page.ts';
import { libraryOf, record } from '../library-fixture.ts';
import { recordPages } from './record-pages.ts';

const norway = { code: 'NO', formerIds: ['norge'] };

function pagesOf(frontMatter: Readonly<Record<string, unknown>>) {
  const library = libraryOf(
    record('countries', 'no', { ...norway, ...frontMatter }),
    record('countries', 'se', { code: 'SE' }),
  );
  return recordPages(library, 'countries', countryPage);
}

test('each record has a page, and each former id redirects to it', () => {
  const pages = pagesOf({}).map(({ params, props }) => [params.id, props.page.kind]);
  assert.deepEqual(pages, [
    ['no', 'record'],
    ['se', 'record'],
    ['norge', 'past'],
  ]);
});

test('a withdrawn record keeps its address, which shows only the reason', () => {
  const pages = pagesOf({ withdrawn: { date: '2025-02-03', reason: 'Entered twice.' } });
  const left = pages.filter(({ params }) => params.id === 'no').map(({ props }) => props.page);
  assert.equal(left.length, 1);
  assert.equal(left[0]?.kind, 'past');
});
