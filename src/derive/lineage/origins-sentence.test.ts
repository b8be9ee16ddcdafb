import assert from 'node:assert/strict';
import { test } from 'node:test';
import { traceClaim } from '../../model/claim-lineage.ts';
import { originsSentence } from './origins-sentence.ts';

/** The sentence for articles, given what each rests on. */
function sentence(rests: Readonly<Record<string, readonly string[]>>, independent = false): string {
  const reports = new Map(
    Object.entries(rests).map(([article, on]) => [`articles/${article}`, on] as const),
  );
  const lineage = traceClaim({ reports, others: new Map(), reliesOn: () => [] });
  return originsSentence(lineage, independent);
}

const log = 'origins/log';
const letter = 'origins/letter';

test('one article and one origin are in the singular', () => {
  assert.equal(sentence({ a: [log] }), 'Reported in 1 article, which traces to 1 recorded origin.');
});

test('articles whose lineage is not recorded are named and never subtracted', () => {
  assert.equal(
    sentence({ a: [log], b: ['unknown'], c: ['unknown'] }),
    'Reported in 3 articles, which trace to 1 recorded origin; 2 have no recorded lineage.',
  );
});

test('without any origin the sentence says so', () => {
  assert.equal(
    sentence({ a: ['unknown'], b: ['unknown'] }),
    'Reported in 2 articles; none has a recorded lineage.',
  );
  assert.equal(sentence({ a: ['unknown'] }), 'Reported in 1 article; its lineage is not recorded.');
  assert.equal(sentence({}), 'No article in this record reports it.');
});

test('several origins are independent only where a curator has shown it', () => {
  assert.equal(
    sentence({ a: [log], b: [letter] }),
    'Reported in 2 articles, which trace to 2 recorded origins; independence of the two origins: not established.',
  );
  assert.match(sentence({ a: [log, letter] }, true), /of the two origins: established\.$/);
});

test('circular reporting and a lineage recorded in part are named', () => {
  assert.equal(
    sentence({ a: ['articles/b'], b: ['articles/a'] }),
    'Reported in 2 articles; none has a recorded lineage; circular reporting: 1 group of articles that rely on each other.',
  );
  assert.match(sentence({ a: [log, 'unknown'] }), /; 1 has a lineage recorded only in part\.$/);
});
