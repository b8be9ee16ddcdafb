import assert from 'node:assert/strict';
import { test } from 'node:test';
import { countryPage } from './country-page.ts';
import { article, libraryOf, note, record } from './library-fixture.ts';
import { wholeListPages } from './whole-lists.ts';

const norway = record('countries', 'no', { code: 'NO' });
const sweden = record('countries', 'se', { code: 'SE' });
const in_ = (country: string) => ({
  issued: '1900',
  countries: [{ country, roles: ['location'] }],
});
const many = Array.from({ length: 130 }, (_, index) =>
  article(`storm-${index}`, in_('no'), { notes: [`lamp-${index}`] }),
);
const notes = many.map(({ id }, index) => note(`lamp-${index}`, id));
const library = libraryOf(norway, sweden, ...many, ...notes, article('ebb', in_('se')));

test('a page shows the beginning of a long list and leads to the whole of it', () => {
  const { bearing, dates } = countryPage(library, norway);
  const [group] = bearing.roles;
  assert.equal(group?.articles.items.length, 25);
  assert.equal(group?.articles.total, 130);
  assert.equal(group?.articles.whole, '/countries/no/articles/');
  assert.equal(dates.whole, '/countries/no/dates/');
  assert.equal(bearing.onArticles.whole, '/countries/no/notes/');
});

test('the whole list has everything, over as many pages as it takes', () => {
  for (const list of ['articles', 'notes', 'dates'] as const) {
    const pages = wholeListPages(library, 'countries', list);
    assert.deepEqual(
      pages.map(({ params, props }) => [params.id, params.page, props.items.length]),
      [
        ['no', undefined, 100],
        ['no', '2', 30],
      ],
    );
    assert.equal(pages[1]?.props.path, `/countries/no/${list}/2/`);
  }
});

test('a list that its page shows whole has no further pages', () => {
  const { bearing } = countryPage(library, sweden);
  assert.equal(bearing.roles[0]?.articles.whole, undefined);
});
