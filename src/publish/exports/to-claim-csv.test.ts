import assert from 'node:assert/strict';
import { test } from 'node:test';
import { article, claim, libraryOf, record } from '../../derive/library-fixture.ts';
import { siteFiles } from '../site-files.ts';
import { toClaimCsv } from './to-claim-csv.ts';

const lit = claim('lit', [
  ['herald', 'asserts', 'origin:log'],
  ['gazette', 'attributes', 'article:herald', 'unknown'],
]);
const library = libraryOf(
  lit,
  article('herald', { issued: '1900~' }),
  article('gazette'),
  record('origins', 'log', { title: 'Log', kind: 'log', issuer: 'X', access: 'public' }),
);

test('a row for each article, with its stance and what it rests on', () => {
  const [head, first, second, end] = toClaimCsv(library, lit).split('\r\n');
  assert.match(head ?? '', /^article,title,outlet,published,page,stance,/);
  assert.match(
    first ?? '',
    /^herald,herald,,1900~,https:\/\/lights\.example\/articles\/herald\/,asserts,A keeper,keeper,/,
  );
  assert.match(second ?? '', /,attributes,.*,article:herald; unknown$/);
  assert.equal(end, '');
});

test('the file is beside the page of the claim; a withdrawn claim has none', () => {
  const gone = claim('gone', [['herald', 'asserts', 'unknown']], {
    withdrawn: { date: '2025-02-01', reason: 'Twice.' },
  });
  const paths = siteFiles(
    libraryOf(lit, gone, article('herald'), article('gazette')),
    () => [],
  ).map(({ path }) => path);
  assert.ok(paths.includes('claims/lit.csv'));
  assert.ok(!paths.some((path) => path.includes('gone')));
});
