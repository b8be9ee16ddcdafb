import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fromHtml } from 'hast-util-from-html';
import { toHastText } from '../../anchor/hast-text.ts';
import { matchQuote } from '../../anchor/match-quote.ts';
import { normaliseText } from '../../anchor/normalise-text.ts';
import { compiled, loadedArticle, loadedAnnotation } from '../compile-fixture.ts';
import { describePassage } from './describe-passage.ts';

test('positions are in code points of the text on the page', () => {
  const body =
    'A 🗼 and a 👩🏽‍✈️ stood\non the 𐎠 stone.\n\n- <Original lang="fa" translation="the light" by="human">می‌تابد</Original> by night\n\n## Cafe\u0301s\n\nThe **lamp** was lit.';
  const annotations = ['𐎠 stone', 'می‌تابد', 'the light', 'lamp was', 'Cafés The lamp'].map(
    (exact, index) => loadedAnnotation(`n${index}`, exact),
  );
  const { html, annotations: found } = compiled(loadedArticle(body.normalize('NFC')), annotations);
  const characters = [...toHastText(fromHtml(html, { fragment: true })).normal.text];
  assert.equal(found.length, annotations.length);
  for (const { described, passage } of found) {
    const { start, end } = described.position ?? { start: 0, end: 0 };
    assert.equal(characters.slice(start, end).join(''), described.selector.exact);
    assert.equal(described.selector.exact, normaliseText(passage).text);
  }
});

test('a passage is described with its context, which never splits a character', () => {
  const text = normaliseText(`${'👨‍👩‍👧‍👦'.repeat(9)}the lamp${'한'.normalize('NFD').repeat(40)}`);
  const start = text.text.indexOf('the lamp');
  const { selector } = describePassage(text, { start, end: start + 8 });
  assert.match(selector.prefix ?? '', /^(?:👨‍👩‍👧‍👦)+$/);
  assert.match(selector.suffix ?? '', /^한+$/);
  assert.equal(matchQuote(text, selector).status, 'found');
});

test('at the ends of a text there is no prefix or suffix', () => {
  const { selector, position } = describePassage(normaliseText('the lamp'), { start: 0, end: 8 });
  assert.deepEqual(selector, { exact: 'the lamp' });
  assert.deepEqual(position, { start: 0, end: 8 });
});
