import assert from 'node:assert/strict';
import { test } from 'node:test';
import { eventYearPages, eventYears } from './event-years.ts';
import { article, libraryOf, record } from '../library-fixture.ts';

const event = (id: string, date: string) =>
  record('events', id, {
    title: `Event ${id}`,
    date,
    kind: 'lit',
    countries: [{ country: 'is', role: 'actor' }],
    cites: ['article:almanac'],
  });
const storms = Array.from({ length: 230 }, (_, index) =>
  event(`storm-${String(index).padStart(3, '0')}`, '1901-05'),
);
const library = libraryOf(
  record('countries', 'is', { code: 'IS' }),
  article('almanac'),
  event('lit', '1890'),
  ...storms,
);

test('events are grouped by year, earliest first; a long year is previewed', () => {
  assert.deepEqual(
    eventYears(library).map(({ heading, items, total, whole }) => [
      heading,
      items.length,
      total,
      whole,
    ]),
    [
      ['1890', 1, 1, undefined],
      ['1901', 25, 230, '/events/year/1901/'],
    ],
  );
});

test('the pages of a long year contain all of its events, each once', () => {
  const pages = eventYearPages(library);
  assert.deepEqual(
    pages.map(({ params, props }) => [params.year, params.page, props.path, props.events.length]),
    [
      ['1901', undefined, '/events/year/1901/', 100],
      ['1901', '2', '/events/year/1901/2/', 100],
      ['1901', '3', '/events/year/1901/3/', 30],
    ],
  );
  const listed = pages.flatMap(({ props }) => props.events.map(({ link }) => link.href));
  assert.equal(new Set(listed).size, storms.length);
});
