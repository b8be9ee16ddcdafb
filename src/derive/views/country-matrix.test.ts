import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { LibraryRecord } from '../../model/library.ts';
import { countryMatrix, pairPages } from './country-matrix.ts';
import { libraryOf, record } from '../library-fixture.ts';

const country = (code: string) => record('countries', code.toLowerCase(), { code });
const event = (
  id: string,
  roles: Readonly<Record<string, string>>,
  more: Readonly<Record<string, unknown>> = {},
) =>
  record('events', id, {
    title: id,
    date: '1903-05-01',
    kind: 'lit',
    countries: Object.entries(roles).map(([name, role]) => ({ country: name, role })),
    cites: ['article:almanac'],
    ...more,
  });
const countries = ['IS', 'NO', 'GB', 'DK'].map(country);
const settings = {
  title: 'Who signals whom',
  gloss: 'Lamps lit for others.',
  actors: 'who signals',
  targets: 'to whom',
  eventKinds: ['lit'],
};
const withMatrix = (...events: readonly LibraryRecord[]) => {
  const library = libraryOf(...countries, ...events);
  return { ...library, site: { ...library.site, matrix: settings } };
};

test('a cell counts the events in which its row acts on its column, and links to them', () => {
  const library = withMatrix(
    event('one', { is: 'actor', no: 'target' }),
    event('two', { is: 'actor', no: 'target', gb: 'target', dk: 'location' }),
  );
  const matrix = countryMatrix(library);
  assert.deepEqual(
    matrix?.columns.map(({ text }) => text),
    ['Norway', 'United Kingdom'],
  );
  assert.deepEqual(matrix.rows, [
    {
      country: { href: '/countries/is/', text: 'Iceland' },
      cells: [
        { count: 2, href: '/events/between/is/no/' },
        { count: 1, href: '/events/two/' },
      ],
    },
  ]);
  assert.equal(matrix.events, 2);
  assert.equal(matrix.most, 2);
});

test('the cell is empty if a country does not act on the other', () => {
  const matrix = countryMatrix(
    withMatrix(
      event('there', { is: 'actor', no: 'target' }),
      event('back', { no: 'actor', is: 'target' }),
    ),
  );
  assert.deepEqual(
    matrix?.rows.map(({ cells }) => cells.map((cell) => cell?.count)),
    [
      [undefined, 1],
      [1, undefined],
    ],
  );
});

test('other kinds of event, other roles and withdrawn events do not count', () => {
  const withdrawn = { date: '2025-02-01', reason: 'It was never lit.' };
  const library = withMatrix(
    event('dark', { is: 'actor', no: 'target' }, { kind: 'dark' }),
    event('answered', { is: 'respondent', no: 'mentioned' }),
    event('gone', { is: 'actor', no: 'target' }, { withdrawn }),
  );
  assert.equal(countryMatrix(library), undefined);
  assert.deepEqual(pairPages(library), []);
});

test('without the setting there is no matrix', () => {
  const events = ['one', 'two'].map((id) => event(id, { is: 'actor', no: 'target' }));
  const library = libraryOf(...countries, ...events);
  assert.equal(countryMatrix(library), undefined);
  assert.deepEqual(pairPages(library), []);
});

test('two countries with several events have a page that lists them, earliest first', () => {
  const roles = { is: 'actor', no: 'target' };
  const pages = pairPages(
    withMatrix(event('late', roles, { date: '1905' }), event('early', roles, { date: '1901' })),
  );
  assert.deepEqual(
    pages.map(({ params, props }) => [
      params.pair,
      props.address,
      props.events.map(({ link }) => link.text),
    ]),
    [['is/no', '/events/between/is/no/', ['early', 'late']]],
  );
});
