import assert from 'node:assert/strict';
import { test } from 'node:test';
import { rules } from '../../model/rules/all-rules.ts';
import { libraryOf, record } from '../library-fixture.ts';
import { ruleGroups, rulePages } from './rule-pages.ts';

const library = libraryOf(record('pages', 'contribute', { title: 'How to help' }));
const pages = rulePages(library);

test('every rule has a page and is in the list', () => {
  const ids = Object.keys(rules).toSorted();
  assert.deepEqual(pages.map(({ params }) => params.id).toSorted(), ids);
  assert.deepEqual(
    ruleGroups(library)
      .flatMap((group) => group.rules.map(({ id }) => id))
      .toSorted(),
    ids,
  );
});

test('no example contains an invisible character', () => {
  const shown = pages.map(({ props }) => props.wrong.text).join('\n');
  assert.doesNotMatch(shown, /[^\n\P{C}]/u);
  assert.match(
    pages.find(({ params }) => params.id === 'plain-characters')?.props.wrong.text ?? '',
    /⟨U\+[0-9A-F]{4,6}⟩/,
  );
});

test('the pages link to the previous and next rule, and back to the page for contributors', () => {
  const [first, second] = pages;
  assert.equal(first?.props.earlier, undefined);
  assert.equal(first?.props.later?.href, second?.props.address);
  assert.deepEqual(
    first?.props.crumbs.map(({ label }) => label),
    ['How to help', 'Rules'],
  );
});
