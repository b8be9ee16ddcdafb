import assert from 'node:assert/strict';
import { test } from 'node:test';
import { countryPage } from '../views/country-page.ts';
import { article, claim, libraryOf, annotation, record } from '../library-fixture.ts';
import { originPage } from '../views/origin-page.ts';
import { wholeListPages } from './record-lists.ts';

const norway = record('countries', 'no', { code: 'NO' });
const sweden = record('countries', 'se', { code: 'SE' });
const in_ = (country: string) => ({
  issued: '1900',
  countries: [{ country, roles: ['location'] }],
});
const many = Array.from({ length: 130 }, (_, index) =>
  article(`storm-${index}`, in_('no'), { annotations: [`lamp-${index}`] }),
);
const annotations = many.map(({ id }, index) => annotation(`lamp-${index}`, id));
const library = libraryOf(norway, sweden, ...many, ...annotations, article('ebb', in_('se')));

const pages = wholeListPages(library);

test('a page previews a long list and links to the full one', () => {
  const { bearing, dates } = countryPage(library, norway);
  assert.equal(bearing.roles[0]?.articles.length, 20);
  assert.deepEqual(bearing.articles, { total: 130, whole: '/countries/no/articles/' });
  assert.deepEqual(bearing.annotations, { total: 130, whole: '/countries/no/notes/' });
  assert.equal(dates.whole, '/countries/no/dates/');
});

test('the full list has every entry, on as many pages as needed', () => {
  for (const [list, kind] of [
    ['articles', 'articles'],
    ['notes', 'annotations'],
    ['dates', 'dates'],
  ] as const) {
    const ofList = pages.filter(
      ({ params }) => params.section === 'countries' && params.list === list,
    );
    assert.deepEqual(
      ofList.map(({ params, props }) => [
        params.id,
        params.page,
        props.path,
        props.lines[kind]?.length,
      ]),
      [
        ['no', undefined, `/countries/no/${list}/`, 100],
        ['no', '2', `/countries/no/${list}/2/`, 30],
      ],
    );
  }
});

test('every link to a full list leads to a page that exists', () => {
  const { bearing, dates, origins } = countryPage(library, norway);
  const addresses = new Set(pages.map(({ props }) => props.path));
  const given = [bearing.articles, bearing.annotations, dates, origins].flatMap(
    ({ whole }) => whole ?? [],
  );
  assert.deepEqual(
    given.filter((address) => !addresses.has(address)),
    [],
  );
});

test('a list that fits on its record’s page has no further pages', () => {
  assert.equal(countryPage(library, sweden).bearing.articles.whole, undefined);
  assert.deepEqual(
    pages.filter(({ params }) => params.id === 'se'),
    [],
  );
});

test('an origin with many claims previews them and paginates them all', () => {
  const log = record('origins', 'log', {
    title: 'Log',
    kind: 'log',
    issuer: 'X',
    access: 'public',
  });
  const claims = Array.from({ length: 130 }, (_, index) =>
    claim(`lit-${index}`, [['ebb', 'asserts', 'origin:log']]),
  );
  const logged = libraryOf(norway, log, article('ebb'), ...claims);
  const { items, total, whole } = originPage(logged, log).claims;
  assert.deepEqual([items.length, total, whole], [50, 130, '/origins/log/claims/']);
  assert.deepEqual(
    wholeListPages(logged)
      .filter(({ params }) => params.id === 'log' && params.list === 'claims')
      .map(({ props }) => [props.path, props.lines.claims?.length]),
    [
      ['/origins/log/claims/', 100],
      ['/origins/log/claims/2/', 30],
    ],
  );
});
