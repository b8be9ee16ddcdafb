import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fromHtml } from 'hast-util-from-html';
import { toHastText } from '../../anchor/hast-text.ts';
import { compiled, loadedArticle, loadedAnnotation } from '../compile-fixture.ts';

const body = 'The lamp was lit in October.\n\nNobody measured how far it carried.';
const address = 'URL: https://gazette.example.org/lamp\n';
const archives = `archives:
  - { URL: 'https://web.archive.org/web/2019/https://gazette.example.org/lamp', captured: 2019-03-01 }
  - { URL: 'https://web.archive.org/web/2021/https://gazette.example.org/lamp', captured: 2021-05-02 }
`;
const onSource = (id: string, exact: string, keys = '') =>
  loadedAnnotation(id, exact, `on: source\n${keys}`);

test('a note on the source is in a section of its own after the summary, with the quoted words', () => {
  const { html } = compiled(loadedArticle(body), [onSource('wick', 'the wick was dry')]);
  const [summary = '', section = ''] = html.split('<section class="on-source"');
  assert.match(summary, /carried\.<\/p>\s*$/);
  assert.match(section, /<h2 [^>]*>On the source’s own words<\/h2>/);
  assert.match(
    section,
    /<blockquote [^>]*lang="en"[^>]*><p><mark [^>]*>the wick was dry<\/mark><a [^>]*href="#annotation-wick"/,
  );
  assert.match(section, /<\/blockquote>.*<aside class="note [^"]*in-flow" id="annotation-wick"/s);
});

test('passage and note link to each other', () => {
  const { html } = compiled(loadedArticle(body), [onSource('wick', 'the wick was dry')]);
  const [reference] = /<a class="ref[^>]*>/.exec(html) ?? [''];
  const [back] = /<a class="back[^>]*>/.exec(html) ?? [''];
  assert.match(reference, /id="ref-wick" href="#annotation-wick"/);
  assert.match(back, /href="#ref-wick"/);
});

test('notes on the source are numbered after those on the summary', () => {
  const { html, annotations } = compiled(loadedArticle(body), [
    onSource('a', 'the wick was dry'),
    loadedAnnotation('b', 'lit in October'),
    onSource('c', 'the oil was new'),
  ]);
  assert.deepEqual(
    annotations.map(({ id }) => id),
    ['b', 'a', 'c'],
  );
  const numbers = [...html.matchAll(/class="note-number">(\d+)</g)].map(([, number]) => number);
  assert.deepEqual(numbers, ['1', '2', '3']);
});

test('text fragments lead to the words in the original and in the copy archived last', () => {
  const annotation = onSource('wick', 'the wick, dry – well-kept & new', "prefix: 'that '\n");
  const { html } = compiled(loadedArticle(body, address + archives), [annotation]);
  const fragment = '#:~:text=that-,the%20wick%2C%20dry%20%E2%80%93%20well%2Dkept%20%26%20new';
  assert.ok(
    html.includes(
      `href="https://gazette.example.org/lamp${fragment}" rel="noreferrer">in the original<`,
    ),
  );
  assert.ok(
    html.includes(
      `/web/2021/https://gazette.example.org/lamp${fragment}" rel="noreferrer">in the copy archived on 2 May 2021<`,
    ),
  );
  assert.ok(!html.includes('/web/2019/'));
});

test('an address with a fragment of its own keeps it', () => {
  const { html } = compiled(loadedArticle(body, 'URL: https://gazette.example.org/lamp#news\n'), [
    onSource('wick', 'dry'),
  ]);
  assert.ok(html.includes('href="https://gazette.example.org/lamp#news:~:text=dry"'));
});

test('without an address of the source there are no links to it', () => {
  const { html } = compiled(loadedArticle(body), [onSource('wick', 'the wick was dry')]);
  assert.ok(!html.includes('Read it'));
});

test('a source in another language is quoted in its language and direction', () => {
  const persian = loadedArticle(body, '').data;
  const article = { ...loadedArticle(body), data: { ...persian, language: 'fa' } };
  const { html } = compiled(article, [onSource('wick', 'فانوس دریایی')]);
  assert.match(html, /<blockquote lang="fa" dir="rtl"/);
});

test('notes on the source are not searched for in the summary, nor the other way round', () => {
  const { html } = compiled(loadedArticle(body), [
    onSource('a', 'Nobody measured'),
    loadedAnnotation('b', 'Nobody measured'),
  ]);
  const marks = html.match(/<mark [^>]*>Nobody measured<\/mark>/g);
  assert.equal(marks?.length, 2);
});

test('the summary reads the same to selectors with and without notes on the source', () => {
  const plain = compiled(loadedArticle(body)).html;
  const noted = compiled(loadedArticle(body), [onSource('wick', 'the wick was dry')]).html;
  const text = (html: string) => toHastText(fromHtml(html, { fragment: true })).normal.text.trim();
  assert.ok(text(noted).startsWith(text(plain)));
});
