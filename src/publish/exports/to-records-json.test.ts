import assert from 'node:assert/strict';
import { test } from 'node:test';
import { z } from 'astro/zod';
import { article, libraryOf, annotation, record } from '../../derive/library-fixture.ts';
import { exportGuide } from './export-guide.ts';
import { toCollectionCsv } from './to-collection-csv.ts';
import { toRecordsJson } from './to-records-json.ts';

const library = libraryOf(
  article(
    'lamp',
    {
      outlet: 'gazette',
      issued: '[1903-04-02..1903-04-09]',
      reliesOn: [{ ref: 'origin:log', relation: 'quoted-from', says: 'It quotes the log.' }],
      seenAt: [
        { URL: 'https://www.mirror.example/secret-path', what: 'mirror' },
        { URL: 'http://93.184.216.34/lamp', what: 'mirror' },
        { URL: 'http://93.184.216.34/lamp', what: 'page' },
        { URL: 'https://reprint.example/lamp', what: 'reprint' },
      ],
    },
    { annotations: ['dark'] },
  ),
  article('gone', {
    title: { text: 'Hidden', lang: 'en' },
    withdrawn: { date: '2025-03-01', reason: 'Twice.' },
  }),
  annotation('dark', 'lamp'),
  record('outlets', 'gazette', { name: '=HYPERLINK("x")', kind: 'paper' }),
  record('origins', 'log', { title: 'Log', kind: 'log', issuer: 'Keeper', access: 'public' }),
);

const exported = z.object({
  articles: z.array(
    z.object({
      id: z.string(),
      page: z.unknown().optional(),
      issued: z.unknown().optional(),
      outlet: z.unknown().optional(),
      reliesOn: z.array(z.object({ ref: z.unknown() })).optional(),
      lastChanged: z.unknown().optional(),
      seenAt: z.unknown().optional(),
    }),
  ),
});

test('a record in JSON has EDTF dates, and references by kind and id', () => {
  const { articles } = exported.parse(JSON.parse(toRecordsJson(library)));
  const lamp = articles.find(({ id }) => id === 'lamp');
  assert.equal(lamp?.page, 'https://lights.example/articles/lamp/');
  assert.equal(lamp.issued, '[1903-04-02..1903-04-09]');
  assert.equal(lamp.outlet, 'outlet:gazette');
  assert.equal(lamp.reliesOn?.[0]?.ref, 'origin:log');
  assert.equal(lamp.lastChanged, '2025-01-02');
  assert.deepEqual(lamp.seenAt, [
    { host: 'mirror.example', what: 'mirror' },
    { what: 'mirror' },
    { what: 'page' },
    { URL: 'https://reprint.example/lamp', what: 'reprint' },
  ]);
});

test('no export contains the address of a mirror or a bare IP address', () => {
  for (const text of [toRecordsJson(library), toCollectionCsv(library, 'articles')]) {
    assert.doesNotMatch(text, /secret-path|93\.184\.216\.34/);
  }
});

test('a withheld name is in no export', () => {
  const keeper = record('people', 'keeper', {
    names: [{ text: 'Ann Wick', lang: 'en', cites: ['article:lamp'] }],
    role: { text: 'A keeper', cites: ['article:lamp'] },
    living: 'yes',
    exposure: 'named-once',
  });
  const named = libraryOf(article('lamp'), keeper);
  const texts = [toRecordsJson(named), toCollectionCsv(named, 'people')];
  for (const text of texts) {
    assert.match(text, /A keeper/);
    assert.doesNotMatch(text, /Wick/);
  }
});

test('a withdrawn record keeps only its id, day and reason', () => {
  const json = toRecordsJson(library);
  assert.match(json, /^\{"id":"gone","withdrawn":\{"date":"2025-03-01","reason":"Twice\."\}\}/m);
  assert.doesNotMatch(json + toCollectionCsv(library, 'articles'), /Hidden/);
});

test('a name that a spreadsheet would calculate is text in the CSV', () => {
  assert.match(toCollectionCsv(library, 'outlets'), /"'=HYPERLINK\(""x""\)"/);
});

test('the order of the records does not change the exports', () => {
  const shuffled = libraryOf(
    ...[
      ...library.articles,
      ...library.annotations,
      ...library.origins,
      ...library.outlets,
      ...library.withdrawn,
    ].toReversed(),
  );
  assert.equal(toRecordsJson(shuffled), toRecordsJson(library));
});

test('every key of every collection has a meaning', () => {
  const unexplained = exportGuide(library).flatMap(({ id, keys }) =>
    keys.filter(({ meaning }) => meaning === '').map(({ key }) => `${id}.${key}`),
  );
  assert.deepEqual(unexplained, []);
});
