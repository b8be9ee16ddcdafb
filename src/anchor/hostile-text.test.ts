import assert from 'node:assert/strict';
import { test } from 'node:test';
import { describeQuote } from './describe-quote.ts';
import { matchQuote } from './match-quote.ts';
import { proposeQuote } from './propose-quote.ts';

/* With a quadratic step, each of these takes minutes instead of milliseconds. */

test('a very repetitive text is searched and described', () => {
  const text = 'a '.repeat(150_000);
  const resolution = matchQuote(text, { exact: 'a '.repeat(20_000) });
  assert.ok(resolution.status === 'ambiguous');
  assert.equal(resolution.ranges.length, 130_001);
  const range = { start: 2, end: 3 };
  assert.deepEqual(matchQuote(text, describeQuote(text, range)), { status: 'found', range });
});

test('a passage of 50,000 characters and a word of 30,000 are searched for', () => {
  const words = Array.from({ length: 8000 }, (_, index) => `word${index % 977}`).join(' ');
  assert.deepEqual(proposeQuote(words, { exact: `never ${words.slice(0, 50_000)}` }), []);
  assert.deepEqual(proposeQuote('b'.repeat(30_000), { exact: 'ab'.repeat(15_000) }), []);
});
