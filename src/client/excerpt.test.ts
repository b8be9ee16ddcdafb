import assert from 'node:assert/strict';
import { test } from 'node:test';
import { addressOfPassage, parseExcerpt } from './excerpt.ts';

test('an excerpt is read into plain and marked pieces, its escapes undone', () => {
  assert.deepEqual(parseExcerpt('the lamp &amp; the <mark>lens</mark> &lt;1888&gt;'), [
    { text: 'the lamp & the ', marked: false },
    { text: 'lens', marked: true },
    { text: ' <1888>', marked: false },
  ]);
});

test('what only looks like an escape is left as it is', () => {
  assert.deepEqual(parseExcerpt('the &constructor; of lamps'), [
    { text: 'the &constructor; of lamps', marked: false },
  ]);
});

test('the address of a note marks the word found, told apart by the word before it', () => {
  const parts = parseExcerpt('as the <mark>keeper,</mark> the well-<mark>known</mark>');
  assert.equal(
    addressOfPassage('/articles/lamp/#annotation-date', parts),
    '/articles/lamp/#annotation-date:~:text=the-,keeper&text=known',
  );
});

test('an address without a word found stays as it is', () => {
  assert.equal(addressOfPassage('/articles/lamp/', parseExcerpt('no word')), '/articles/lamp/');
});
