import assert from 'node:assert/strict';
import { test } from 'node:test';
import { compiled, loadedArticle } from './compile-fixture.ts';

test('links lead to the pages of records, however they are written', () => {
  const { html } = compiled(
    loadedArticle(
      'See [the log](origin:log), [the quay][1] and [tides](/about/).\n\n[1]: article:quay',
    ),
  );
  assert.equal(
    html.trim(),
    '<p>See <a href="/origins/log/">the log</a>, <a href="/articles/quay/">the quay</a> and <a href="/about/">tides</a>.</p>',
  );
});
