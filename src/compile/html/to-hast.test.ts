import assert from 'node:assert/strict';
import { test } from 'node:test';
import { compiled, loadedArticle, loadedAnnotation } from '../compile-fixture.ts';

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

test('footnotes of two bodies on one page share no id', () => {
  const { html, annotations } = compiled(loadedArticle('The lamp[^1] was lit.\n\n[^1]: Of oil.'), [
    loadedAnnotation('wick', 'was lit', '', 'By hand.[^1]\n\n[^1]: So the log.'),
  ]);
  const ids = [...(html + (annotations[0]?.html ?? '')).matchAll(/ id="([^"]*)"/g)].map(
    ([, id]) => id,
  );
  const own = [...html.matchAll(/ id="([^"]*)"/g)].map(([, id]) => id);
  assert.equal(new Set(own).size, own.length, own.join());
  assert.ok(ids.includes('articles-lamp-footnote-label'));
  assert.ok(ids.includes('annotations-wick-footnote-label'));
});

test('links to other sites send no referrer', () => {
  const { html } = compiled(
    loadedArticle('[a](https://a.example/) and [b][b].\n\n[b]: https://b.example/'),
  );
  assert.equal(html.match(/<a href="https:[^>]* rel="noreferrer">/g)?.length, 2);
});

test('the columns of a table are aligned by classes, because HTML has no `align` any more', () => {
  const { html } = compiled(loadedArticle('| a | b |\n| :-: | --: |\n| c | d |'));
  assert.match(html, /<th class="column-center">a<\/th>\s*<th class="column-right">b<\/th>/);
  assert.match(html, /<td class="column-center">c<\/td>\s*<td class="column-right">d<\/td>/);
});
