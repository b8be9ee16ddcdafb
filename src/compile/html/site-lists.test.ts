import assert from 'node:assert/strict';
import { test } from 'node:test';
import { prosePieces } from './site-lists.ts';

test('a page is split at its lists', () => {
  assert.deepEqual(prosePieces('<p>So far:</p>\n<!--list:Overrides-->\n<p>No more.</p>'), [
    { html: '<p>So far:</p>\n' },
    { list: 'Overrides' },
    { html: '\n<p>No more.</p>' },
  ]);
});
