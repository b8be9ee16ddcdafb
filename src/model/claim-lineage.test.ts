import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { traceClaim } from './claim-lineage.ts';

type Rests = Readonly<Record<string, readonly string[]>>;

/** Traces a claim. All three arguments map the key of an article to what it rests or relies on. */
function trace(reports: Rests, reliesOn: Rests = {}, others: Rests = {}) {
  return traceClaim({
    reports: new Map(Object.entries(reports)),
    others: new Map(Object.entries(others)),
    reliesOn: (article) => reliesOn[article] ?? [],
  });
}

test('a chain of rewrites ends at one origin', () => {
  const { articles, origins, untraced } = trace(
    { 'articles/rewrite': ['articles/wire'] },
    { 'articles/wire': ['articles/agency'], 'articles/agency': ['origins/briefing'] },
  );
  assert.deepEqual(articles, ['articles/rewrite']);
  assert.deepEqual(origins, ['origins/briefing']);
  assert.deepEqual(untraced, []);
});

test('a wire report that many outlets print counts once', () => {
  const outlets = Array.from({ length: 11 }, (_, n): [string, string[]] => [
    `articles/outlet-${n}`,
    ['articles/wire'],
  ]);
  const { articles, origins } = trace(Object.fromEntries(outlets), {
    'articles/wire': ['origins/statement'],
  });
  assert.equal(articles.length, 11);
  assert.deepEqual(origins, ['origins/statement']);
});

test('a diamond (two paths to the same origin) counts once', () => {
  const { origins, partly } = trace(
    { 'articles/late': ['articles/left', 'articles/right'] },
    { 'articles/left': ['origins/log'], 'articles/right': ['origins/log'] },
  );
  assert.deepEqual(origins, ['origins/log']);
  assert.deepEqual(partly, []);
});

test('articles that cite each other are circular reporting and have no origin', () => {
  const { origins, untraced, cycles } = trace({
    'articles/a': ['articles/b'],
    'articles/b': ['articles/c'],
    'articles/c': ['articles/a'],
  });
  assert.deepEqual(origins, []);
  assert.deepEqual(untraced, ['articles/a', 'articles/b', 'articles/c']);
  assert.deepEqual(cycles, [['articles/a', 'articles/b', 'articles/c']]);
});

test('a cycle with a way out still leads to the origin', () => {
  const { origins, untraced, cycles } = trace({
    'articles/a': ['articles/b'],
    'articles/b': ['articles/a', 'origins/log'],
  });
  assert.deepEqual(origins, ['origins/log']);
  assert.deepEqual(untraced, []);
  assert.deepEqual(cycles, [['articles/a', 'articles/b']]);
});

test('a work with several reliances gives no lineage for a claim, unless its passage names one', () => {
  const reliesOn = { 'articles/survey': ['origins/log', 'origins/letter'] };
  assert.deepEqual(trace({ 'articles/late': ['articles/survey'] }, reliesOn).untraced, [
    'articles/late',
  ]);
  const told = { 'articles/survey': ['origins/letter'] };
  assert.deepEqual(trace({ 'articles/late': ['articles/survey'] }, reliesOn, told).origins, [
    'origins/letter',
  ]);
});

test('unrecorded lineage is reported beside traced lineage and never subtracted from it', () => {
  const { origins, untraced, partly } = trace({
    'articles/silent': ['unknown'],
    'articles/half': ['unknown', 'origins/log'],
    'articles/lost': ['articles/nowhere'],
  });
  assert.deepEqual(origins, ['origins/log']);
  assert.deepEqual(untraced, ['articles/lost', 'articles/silent']);
  assert.deepEqual(partly, ['articles/half']);
});

test('an article whose author was a witness is an origin', () => {
  const { origins } = trace({
    'articles/saw-it': ['own-witness'],
    'articles/repeats': ['articles/saw-it'],
  });
  assert.deepEqual(origins, ['articles/saw-it']);
});

test('an article that only repeats another never raises the number of origins', () => {
  const node = fc.integer({ min: 0, max: 9 }).map((n) => `articles/a${n}`);
  const end = fc.oneof(
    fc.integer({ min: 0, max: 4 }).map((n) => `origins/o${n}`),
    fc.constantFrom('unknown', 'own-witness'),
  );
  const rests = fc.array(fc.oneof(node, end), { minLength: 1, maxLength: 4 });
  fc.assert(
    fc.property(fc.dictionary(node, rests, { minKeys: 1 }), fc.nat(), (reports, pick) => {
      const known = Object.keys(reports);
      const repeated = known[pick % known.length] ?? '';
      const before = trace(reports);
      const after = trace({ ...reports, 'articles/repeater': [repeated] });
      assert.deepEqual(after.origins, before.origins);
      assert.ok(after.untraced.length - before.untraced.length <= 1);
    }),
    { seed: 4, numRuns: 2000 },
  );
});
