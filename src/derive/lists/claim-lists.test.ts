import assert from 'node:assert/strict';
import { test } from 'node:test';
import { claimListPages } from './claim-lists.ts';
import { claimsAbout, claimsFromOrigin, claimsInWork } from '../entries/claim-entry.ts';
import { article, claim, libraryOf, record } from '../library-fixture.ts';

const credibility = { grade: 2, reason: 'Two logs.', gradedBy: 'keepers', date: '2025-01-01' };
const origin = (id: string) =>
  record('origins', id, { title: id, kind: 'log', issuer: 'X', access: 'public' });
const log = origin('log');
const gazette = article('gazette');
const library = libraryOf(
  log,
  origin('letter'),
  gazette,
  article('herald'),
  claim('alone', [['gazette', 'asserts', 'origin:log']]),
  claim('both', [['gazette', 'asserts', 'origin:log', 'origin:letter']], { credibility }),
  claim('doubted', [
    ['gazette', 'asserts', 'unknown'],
    ['herald', 'disputes', 'unknown'],
  ]),
  claim('gone', [['gazette', 'asserts', 'origin:log']], {
    withdrawn: { date: '2025-02-01', reason: 'Twice.' },
  }),
);

test('a claim is listed under each of its statuses, and all claims are in one list', () => {
  const [first] = claimListPages(library);
  assert.deepEqual(
    first?.props.lists.map(({ id, items }) => [id, items.map(({ link }) => link.text)]),
    [
      ['one-origin', ['Claim alone.']],
      ['disputed', ['Claim doubted.']],
      ['corroborated', ['Claim both.']],
      ['untraced', ['Claim doubted.']],
      ['all', ['Claim alone.', 'Claim both.', 'Claim doubted.']],
    ],
  );
});

test('the index previews a long list, which is split into pages of a hundred claims', () => {
  const many = Array.from({ length: 103 }, (_, index) =>
    claim(`c${index}`, [['gazette', 'asserts', 'origin:log']]),
  );
  const pages = claimListPages(libraryOf(log, gazette, ...many));
  assert.deepEqual(
    pages.map(({ params, props }) => [params.list, props.lists[0]?.items.length]),
    [
      [undefined, 8],
      ['status/one-origin', 100],
      ['status/one-origin/2', 3],
      ['status/all', 100],
      ['status/all/2', 3],
    ],
  );
});

test('a work, an origin and a country list their claims', () => {
  assert.deepEqual(
    claimsInWork(library, library.find({ collection: 'articles', id: 'herald' })).map(
      ({ link, stances }) => [link.text, stances],
    ),
    [['Claim doubted.', ['disputes']]],
  );
  assert.deepEqual(
    claimsFromOrigin(library, log).map(({ link }) => link.text),
    ['Claim alone.', 'Claim both.'],
  );
  assert.equal(claimsAbout(library, { collection: 'countries', id: 'is' }).length, 3);
});
