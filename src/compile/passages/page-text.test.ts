import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fromHtml } from 'hast-util-from-html';
import { toString } from 'mdast-util-to-string';
import { compiled, loadedArticle, loadedAnnotation } from '../compile-fixture.ts';
import { toPageText } from './page-text.ts';

const { html } = compiled(
  loadedArticle(
    'The lamp was lit.\nIt was seen 🗼 from afar.\n\n- The wick\n- The oil\n\nThe end.',
  ),
  [
    loadedAnnotation('a', 'lamp was'),
    loadedAnnotation('b', 'wick'),
    loadedAnnotation('c', 'x', 'on: source\n'),
  ],
);
const page = toPageText(html);
const inBrowser = toString(fromHtml(html, { fragment: true }));

/** The text that a selector resolves to. */
function found(exact: string, prefix?: string, suffix?: string): string | undefined {
  const selector = { exact, ...(prefix && { prefix }), ...(suffix && { suffix }) };
  const resolution = page.resolve(selector);
  if (resolution.status !== 'found') return undefined;
  return page.text.source.slice(resolution.range.start, resolution.range.end);
}

/** The selector that a browser tool makes from a part of the whole page. */
function made(exact: string, context: number) {
  const at = inBrowser.indexOf(exact);
  assert.ok(at >= 0);
  const end = at + exact.length;
  return [
    exact,
    inBrowser.slice(Math.max(0, at - context), at),
    inBrowser.slice(end, end + context),
  ] as const;
}

test('selectors made on the page resolve, even with the numbers and texts of notes beside the passage', () => {
  assert.equal(found(...made(' lit', 32)), ' lit');
  assert.equal(found(...made('seen 🗼 from', 8)), 'seen 🗼 from');
  assert.equal(found(...made('The oil', 64)), 'The oil');
  assert.equal(found(...made('The end.', 200)), 'The end.');
});

test('a passage with a note’s number in it is found without the number', () => {
  assert.equal(found(...made('lamp was1 lit', 3)), 'lamp was lit');
});

test('beyond the ends of the article its page may have anything', () => {
  assert.equal(found('The lamp', 'Home › Articles › The lamp 3 May', ' was1'), 'The lamp');
  assert.equal(found('The end.', undefined, 'On the source’s own words'), 'The end.');
});

test('text in a note, or reaching into one, is no passage', () => {
  assert.equal(found('The board said'), undefined);
  assert.equal(found('wick2', undefined, '2 ❡ Context'), 'wick');
  const across = inBrowser.slice(inBrowser.indexOf('wick2'), inBrowser.indexOf('wick2') + 12);
  assert.equal(found(across), undefined);
});

test('other words beside the passage are no match', () => {
  assert.equal(found('The oil', 'The candle'), undefined);
  assert.equal(found('The oil', undefined, 'was old'), undefined);
});
