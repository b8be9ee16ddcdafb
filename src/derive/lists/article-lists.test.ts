import assert from 'node:assert/strict';
import test from 'node:test';
import { articleLists, type ArticleList } from './article-lists.ts';
import { article, libraryOf, record } from '../library-fixture.ts';

const inCountry = (country: string) => ({ countries: [{ country, roles: ['location'] }] });
const library = libraryOf(
  record('countries', 'gb', { code: 'GB' }),
  record('countries', 'ie', { code: 'IE' }),
  article('a', { issued: 1900, ...inCountry('gb') }),
  article('b', { issued: '1910-05-01', ...inCountry('ie') }),
  article('c', inCountry('ie')),
);
const at = (lists: readonly ArticleList[], path?: string) =>
  lists.find((list) => list.path === path);
const titles = (list: ArticleList | undefined) =>
  list?.groups.flatMap(({ articles }) => articles.map(({ link }) => link.text));

test('the full list is grouped by year, newest first, undated last', () => {
  const all = at(articleLists(library));
  assert.deepEqual(
    all?.groups.map(({ year }) => year),
    ['1910', '1900', 'Undated'],
  );
  assert.equal(all.address, '/articles/');
});

test('lists can be filtered by year, by country and by both', () => {
  const lists = articleLists(library);
  assert.deepEqual(titles(at(lists, 'year/1900')), ['a']);
  assert.deepEqual(titles(at(lists, 'country/ie')), ['b', 'c']);
  assert.deepEqual(titles(at(lists, 'country/ie/1910')), ['b']);
  assert.deepEqual(titles(at(lists, 'country/ie/undated')), ['c']);
});

test('no list is empty, and no link leads to an empty list', () => {
  const lists = articleLists(library);
  assert.equal(at(lists, 'country/gb/1910'), undefined);
  const addresses = new Set(lists.map(({ address }) => address));
  const links = lists.flatMap(({ years, countries }) =>
    [...years, ...countries].map(({ href }) => href),
  );
  assert.deepEqual(
    links.filter((href) => !addresses.has(href)),
    [],
  );
});

test('a list filtered by year offers only the countries of that year', () => {
  const { countries } = at(articleLists(library), 'year/1900') ?? {};
  assert.deepEqual(
    countries?.map(({ label, count, isCurrent }) => [label, count, isCurrent]),
    [
      ['All countries', 1, true],
      ['United Kingdom', 1, false],
    ],
  );
});

test('a long list is split into pages that link to each other', () => {
  const many = Array.from({ length: 101 }, (_, index) => article(`n${index}`, { issued: 1900 }));
  const lists = articleLists(libraryOf(...many));
  assert.equal(at(lists, 'year/1900')?.next, '/articles/year/1900/page/2/');
  const second = at(lists, 'year/1900/page/2');
  assert.equal(second?.previous, '/articles/year/1900/');
  assert.equal(second.groups[0]?.articles.length, 1);
});

test('an archive without articles still has its list', () => {
  const [all, ...others] = articleLists(libraryOf());
  assert.equal(all?.total, 0);
  assert.deepEqual(others, []);
});
