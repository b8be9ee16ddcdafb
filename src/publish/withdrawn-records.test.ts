import assert from 'node:assert/strict';
import { test } from 'node:test';
import { agencyPage } from '../derive/views/agency-page.ts';
import { articleListPages } from '../derive/routes/article-list-pages.ts';
import { articleViews } from '../derive/views/article-view.ts';
import { claimListPages } from '../derive/lists/claim-lists.ts';
import { claimPage } from '../derive/views/claim-page.ts';
import { correctionPages } from '../derive/routes/correction-pages.ts';
import { countryEntries, countryPage } from '../derive/views/country-page.ts';
import { eventPage } from '../derive/views/event-page.ts';
import { homeView } from '../derive/views/home-view.ts';
import { kindPages } from '../derive/routes/kind-pages.ts';
import { yearEndPages } from '../derive/routes/year-end-pages.ts';
import { letterPages } from '../derive/routes/letter-pages.ts';
import {
  agency,
  article,
  claim,
  libraryOf,
  annotation,
  record,
} from '../derive/library-fixture.ts';
import { originPage } from '../derive/views/origin-page.ts';
import { originsByKind } from '../derive/entries/origin-entry.ts';
import { outletPage } from '../derive/views/outlet-page.ts';
import { outletsByUse } from '../derive/entries/outlet-entry.ts';
import { pastRecords } from '../derive/entries/past-records.ts';
import { peopleEntries } from '../derive/entries/person-entry.ts';
import { personPage } from '../derive/views/person-page.ts';
import { readyLists } from '../derive/lists/ready-lists.ts';
import { referenceViews } from '../derive/views/reference-view.ts';
import { wholeListPages } from '../derive/lists/record-lists.ts';
import type { Library, LibraryRecord } from '../model/library.ts';
import { exportGuide } from './exports/export-guide.ts';
import { siteFiles } from './site-files.ts';

const withdrawn = { date: '2025-03-01', reason: 'Entered twice.' };
const person = { living: 'no', exposure: 'named-widely' };
const event = { title: 'Lit', kind: 'lit', date: '1900', cites: ['article:gazette'] };

/** One record of each kind. Every text of a record contains the record’s id. */
function oneOfEach(id: string, more: Readonly<Record<string, unknown>>): LibraryRecord[] {
  const cites = ['origin:log'];
  const countries = [{ country: 'is', roles: ['actor'] }];
  return [
    article(
      `${id}-article`,
      { outlet: 'paper', countries, ...more },
      { annotations: [`${id}-fallen`] },
    ),
    article(`${id}-reference`, { outlet: 'paper', ...more }, { words: 0 }),
    annotation(`${id}-note`, 'gazette', { cites, ...more }),
    annotation(`${id}-fallen`, `${id}-article`, { cites }),
    claim(`${id}-claim`, [['gazette', 'asserts', 'origin:log']], more),
    record('events', `${id}-event`, {
      ...event,
      title: `${id}-event`,
      countries: [{ country: 'is', role: 'actor' }],
      ...more,
    }),
    record('people', `${id}-person`, {
      ...person,
      names: [{ text: `${id}-person`, lang: 'en', cites }],
      role: { text: `${id}-person`, cites },
      countries: ['is'],
      ...more,
    }),
    record('outlets', `${id}-outlet`, {
      name: `${id}-outlet`,
      kind: 'paper',
      country: 'is',
      ...more,
    }),
    record('origins', `${id}-origin`, {
      title: `${id}-origin`,
      kind: 'log',
      issuer: 'X',
      access: 'public',
      country: 'is',
      ...more,
    }),
    agency(`${id}-agency`, 'is', more),
    record('countries', `${id}-country`, {
      code: id === 'gone' ? 'NO' : 'FO',
      name: `${id}-country`,
      ...more,
    }),
  ];
}

const standing = [
  record('countries', 'is', { code: 'IS' }),
  record('origins', 'log', { title: 'Log', kind: 'log', issuer: 'X', access: 'public' }),
  article('almanac'),
  record('outlets', 'paper', { name: 'The Paper', kind: 'paper' }),
  article(
    'gazette',
    { outlet: 'paper', countries: [{ country: 'is', roles: ['actor'] }] },
    { annotations: ['gone-note', 'kept-note'] },
  ),
];
const library = libraryOf(
  ...standing,
  ...oneOfEach('gone', { withdrawn }),
  ...oneOfEach('kept', {}),
);
const withoutThem = libraryOf(...standing, ...oneOfEach('kept', {}));

/** Data of every page, list and count that is made from records that are not withdrawn. */
const views: Readonly<Record<string, (from: Library) => unknown>> = {
  home: homeView,
  'lists of articles': articleListPages,
  articles: articleViews,
  references: referenceViews,
  'lists of claims': claimListPages,
  claims: (from) => from.claims.map((one) => claimPage(from, one)),
  events: (from) => from.events.map((one) => eventPage(from, one)),
  'the list of people': peopleEntries,
  people: (from) => from.people.map((one) => personPage(from, one)),
  'the list of outlets': outletsByUse,
  outlets: (from) => from.outlets.map((one) => outletPage(from, one)),
  'the list of origins': originsByKind,
  origins: (from) => from.origins.map((one) => originPage(from, one)),
  agencies: (from) => from.agencies.map((one) => agencyPage(from, one)),
  'the list of countries': countryEntries,
  countries: (from) => from.countries.map((one) => countryPage(from, one)),
  annotations: kindPages,
  'the index': letterPages,
  'ready-made lists': readyLists,
  'whole lists': wholeListPages,
  'what was known': yearEndPages,
  corrections: correctionPages,
  'the page on the data': exportGuide,
};

for (const [name, viewOf] of Object.entries(views)) {
  test(`the site is as if the withdrawn records had never existed: ${name}`, () => {
    const view = viewOf(library);
    assert.doesNotMatch(JSON.stringify(view), /gone-/);
    assert.deepEqual(view, viewOf(withoutThem));
  });
}

test('of the published files, only the exports and the corrections feed mention a withdrawn record', () => {
  const files = siteFiles(library, () => []);
  const telling = files.filter((file) => /gone-/.test(file.text())).map(({ path }) => path);
  assert.deepEqual(
    telling.filter((path) => !path.startsWith('data/')),
    ['corrections.atom'],
  );
  assert.deepEqual(
    files.filter(({ path }) => path.includes('gone')),
    [],
  );
  const records = files.find(({ path }) => path === 'data/records.json')?.text() ?? '';
  const lines = records.split('\n').filter((line) => line.includes('gone-'));
  assert.equal(lines.length, 10);
  for (const line of lines)
    assert.match(
      line,
      /^\{"id":"gone-\w+","withdrawn":\{"date":"2025-03-01","reason":"Entered twice\."\}\},?$/,
    );
});

test('each withdrawn record except the annotation has a page with only the reason', () => {
  const collections = [
    'articles',
    'claims',
    'events',
    'people',
    'outlets',
    'origins',
    'agencies',
    'countries',
  ] as const;
  const past = collections.flatMap((collection) => pastRecords(library, collection));
  assert.deepEqual(
    past.map((view) => [view.id, view.kind === 'withdrawn' && view.reason]),
    [
      'gone-article',
      'gone-reference',
      'gone-claim',
      'gone-event',
      'gone-person',
      'gone-outlet',
      'gone-origin',
      'gone-agency',
      'gone-country',
    ].map((id) => [id, 'Entered twice.']),
  );
});
