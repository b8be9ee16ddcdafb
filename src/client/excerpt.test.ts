import assert from 'node:assert/strict';
import { test } from 'node:test';
import { addressOfPassage, parseExcerpt } from './excerpt.ts';

test('an excerpt is split into plain and marked parts, with its entities decoded', () => {
  assert.deepEqual(parseExcerpt('the lamp &amp; the <mark>lens</mark> &lt;1888&gt;'), [
    { text: 'the lamp & the ', marked: false },
    { text: 'lens', marked: true },
    { text: ' <1888>', marked: false },
  ]);
});

test('text that only looks like an entity stays as it is', () => {
  assert.deepEqual(parseExcerpt('the &constructor; of lamps'), [
    { text: 'the &constructor; of lamps', marked: false },
  ]);
});

test('the address of an annotation marks the match, identified by the word before it', () => {
  const parts = parseExcerpt('as the <mark>keeper,</mark> the well-<mark>known</mark>');
  assert.equal(
    addressOfPassage('/articles/lamp/#annotation-date', parts),
    '/articles/lamp/#annotation-date:~:text=the-,keeper&text=known',
  );
});

test('an address without a match stays as it is', () => {
  assert.equal(addressOfPassage('/articles/lamp/', parseExcerpt('no word')), '/articles/lamp/');
});
