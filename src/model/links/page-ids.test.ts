import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { isPageId, prosePageIds, recordPageIds } from './page-ids.ts';

/** Components that get their ids from the pages that use them, and a page without prose. */
const givenIds = ['components/lists/ListSection.astro', 'layouts/PastLayout.astro'];
const source = fileURLToPath(new URL('../..', import.meta.url));
const kinds = [
  'articles',
  'claims',
  'events',
  'people',
  'outlets',
  'origins',
  'agencies',
  'countries',
];

/** The ids in the markup of a page and of every component it uses. */
function idsOf(page: string): string[] {
  const seen = new Set<string>();
  const ids = new Set<string>();
  const visit = (file: string) => {
    if (seen.has(file)) return;
    seen.add(file);
    const text = readFileSync(file, 'utf8');
    for (const [, literal, given] of text.matchAll(/\bid=(?:"([^"]*)"|\{)(?<=(\{)?)/g)) {
      if (literal !== undefined) ids.add(literal);
      else
        assert.ok(
          given && givenIds.some((name) => file.endsWith(name)),
          `${file} has an id that is not written out`,
        );
    }
    for (const [, path = ''] of text.matchAll(/from '(\.[^']+\.astro)'/g))
      visit(resolve(dirname(file), path));
  };
  visit(resolve(source, 'pages', page));
  return [...ids];
}

test('the ids reserved on pages of records are those that their pages use', () => {
  const found = new Set(kinds.flatMap((kind) => idsOf(`${kind}/[id].astro`)));
  // The compiler sets the id of the section for notes on the source’s own words.
  assert.deepEqual([...found, 'on_source'].toSorted(), recordPageIds.toSorted());
});

test('the ids reserved on pages of prose are those that such a page uses', () => {
  assert.deepEqual(idsOf('[page].astro').toSorted(), prosePageIds.toSorted());
});

test('ids that the compiler makes are reserved, and no similar ones', () => {
  for (const id of [
    'annotation-x',
    'ref-x',
    'text-1',
    'fn-1',
    'fnref',
    'user-content-fn-1',
    'articles-lamp-report-fn-1',
    'footnote-label',
    '__proto__',
    'constructor',
  ])
    assert.ok(isPageId('pages', id), id);
  for (const id of [
    'annotations',
    'reference',
    'text-of-the-log',
    'fnord',
    'articles-of-1790',
    'tostring',
  ])
    assert.ok(!isPageId('pages', id), id);
});
