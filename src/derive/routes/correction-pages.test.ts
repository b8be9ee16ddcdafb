import assert from 'node:assert/strict';
import { test } from 'node:test';
import { allCorrections } from '../../model/records/correction.ts';
import { toAtom } from '../../publish/feeds/to-atom.ts';
import { correctionsFeed } from '../../publish/feeds/corrections-feed.ts';
import { correctionsAffecting } from '../indexes/corrections-affecting.ts';
import { correctionSummaries } from '../indexes/correction-effects.ts';
import { correctionPages } from './correction-pages.ts';
import { article, libraryOf, record } from '../library-fixture.ts';

const correction = (more: Readonly<Record<string, unknown>>) => ({
  date: '1904-01-01',
  by: 'outlet',
  kind: 'correction',
  was: 'The lamp burned gas.',
  now: 'It burned oil.',
  cites: ['article:almanac'],
  ...more,
});
const relies = (ref: string) => ({
  reliesOn: [{ ref, relation: 'quoted-from', says: 'It says so.' }],
});
const assertion = (id: string, rest: string) => ({
  in: id,
  stance: 'asserts',
  restsOn: [rest],
  speaker: 'The paper',
  speakerKind: 'book',
});
const library = libraryOf(
  article('gazette', {
    corrections: [
      correction({ affects: ['claim:gas', 'title'] }),
      correction({ date: '1905', kind: 'retraction' }),
      correction({ date: '1903' }),
    ],
  }),
  article('herald', relies('article:gazette')),
  article('post', relies('article:herald')),
  article('pilot'),
  article('almanac', {}, { words: 0 }),
  record('claims', 'gas', {
    statement: 'The lamp burned gas.',
    kind: 'state',
    about: ['country:no'],
    assertions: [
      assertion('gazette', 'own-witness'),
      assertion('herald', 'article:gazette'),
      assertion('post', 'article:herald'),
      assertion('pilot', 'own-witness'),
    ],
  }),
  record('countries', 'no', { code: 'NO' }),
);
const pages = new Map(
  correctionPages(library).map(({ params, props }) => [params.id, props.view] as const),
);

test('a correction’s page is at its work’s id and its number there; the latest comes first', () => {
  assert.deepEqual(
    allCorrections(library).map(({ id }) => id),
    ['gazette-2', 'gazette-1', 'gazette-3'],
  );
  assert.equal(pages.get('gazette-1')?.entry.href, '/corrections/gazette-1/');
});

test('a correction affects the claims and fields that it names, and works that repeat the claim relying on it', () => {
  const view = pages.get('gazette-1');
  assert.deepEqual(view?.fields, ['title']);
  assert.deepEqual(
    view.claims.map(({ claim, works }) => [claim.link.text, ...works.map(({ link }) => link.text)]),
    [['The lamp burned gas.', 'herald', 'post']],
  );
  assert.deepEqual(view.resting, []);
});

test('a retraction affects everything that rests on the work, and the claims it reports', () => {
  const view = pages.get('gazette-2');
  assert.deepEqual(
    view?.resting.map(({ work }) => work.text),
    ['herald', 'post'],
  );
  assert.equal(view.claims.length, 1);
});

test('records affected by a correction are marked; a retraction marks everything that rests on the work', () => {
  const marksOf = (record: Parameters<typeof correctionsAffecting>[1]) =>
    correctionsAffecting(library, record).map(({ href }) => href);
  assert.deepEqual(
    [...library.claims, ...library.articles].map((record) => [record.id, ...marksOf(record)]),
    [
      ['gas', '/corrections/gazette-2/', '/corrections/gazette-1/'],
      ['gazette'],
      ['herald', '/corrections/gazette-2/'],
      ['pilot'],
      ['post', '/corrections/gazette-2/'],
    ],
  );
});

test('a correction that names nothing affects nothing', () => {
  const view = pages.get('gazette-3');
  assert.deepEqual([view?.claims, view?.fields, view?.resting], [[], [], []]);
});

test('the check prints a line on what each correction affects', () => {
  assert.deepEqual(correctionSummaries(library), [
    'The correction gazette-2 touches claim:gas and 2 other works.',
    'The correction gazette-1 touches claim:gas and 2 other works.',
  ]);
});

test('the feed lists each correction with the address of its page', () => {
  const feed = toAtom(library, correctionsFeed(library));
  assert.match(feed, /<id>https:\/\/lights\.example\/corrections\/gazette-2\/<\/id>/);
  assert.match(feed, /<title>Retracted by the outlet: gazette<\/title>/);
  assert.match(feed, /<updated>1905-01-01T00:00:00Z<\/updated>/);
});
