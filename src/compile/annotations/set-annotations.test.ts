import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Element, Root } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { h } from 'hastscript';
import { toHastText } from '../../anchor/hast-text.ts';
import { matchQuote } from '../../anchor/match-quote.ts';
import { annotationSchema } from '../../model/records/annotation.ts';
import { setAnnotations } from './set-annotations.ts';

/** The HTML of a body with a note on each passage, numbered in the order given. */
function setHtml(children: Element[], ...passages: string[]): string {
  const root: Root = { type: 'root', children };
  const whole = toHastText(root);
  const annotations = passages.map((exact, index) => {
    const found = matchQuote(whole.normal, { exact });
    assert.equal(found.status, 'found');
    const data = annotationSchema.parse({
      added: '2024',
      target: 'harbour-lamp',
      exact,
      kind: 'context',
      creator: 'keepers',
      created: '2024',
      cites: ['article:almanac'],
    });
    return {
      id: `note-${index + 1}`,
      number: index + 1,
      data,
      passage: exact,
      body: { type: 'root', children: [h('p', 'A note.')] } satisfies Root,
      cites: [],
      range: found.range,
    };
  });
  return toHtml(setAnnotations(root, whole, annotations));
}

/** The same HTML, with each note replaced by its id. */
function annotate(children: Element[], ...passages: string[]): string {
  return setHtml(children, ...passages).replace(
    /<aside[^>]*id="annotation-(note-\d)".*?<\/aside>/gs,
    '{$1}',
  );
}

/** Removes attributes to show only the structure. */
const shape = (html: string) =>
  html.replace(/<(\w+) [^>]*>/g, '<$1>').replace(/<a>(\d)<\/a>/g, '($1)');

test('a note comes after the paragraph that contains its passage', () => {
  assert.equal(
    shape(annotate([h('p', 'The lamp was lit.'), h('p', 'It rained.')], 'lamp')),
    '<p>The <mark>lamp</mark>(1) was lit.</p>{note-1}<p>It rained.</p>',
  );
});

test('a passage through emphasis and a link is marked in each of them', () => {
  assert.equal(
    shape(
      annotate([h('p', 'The ', h('em', 'old lamp'), ' was ', h('a', 'lit'), '.')], 'lamp was lit'),
    ),
    '<p>The <em>old <mark>lamp</mark></em><mark> was </mark><a><mark>lit</mark></a>(1).</p>{note-1}',
  );
});

test('a note on a heading comes after the heading', () => {
  assert.equal(
    shape(annotate([h('h2', 'The lamp'), h('p', 'It was lit.')], 'The lamp')),
    '<h2><mark>The lamp</mark>(1)</h2>{note-1}<p>It was lit.</p>',
  );
});

test('a note on a table cell comes after the table', () => {
  const table = h('div', h('table', h('tbody', h('tr', h('td', 'lamp'), h('td', 'lit')))));
  assert.equal(
    shape(annotate([table, h('p', 'End.')], 'lamp')),
    '<div><table><tbody><tr><td><mark>lamp</mark>(1)</td><td>lit</td></tr></tbody></table></div>{note-1}<p>End.</p>',
  );
});

test('notes in a list and in a quotation come at the end of the innermost item and of the quotation', () => {
  const list = h('ul', h('li', 'one', h('ul', h('li', 'lamp'))), h('li', 'two'));
  assert.equal(
    shape(annotate([list, h('blockquote', h('p', 'It was lit.'))], 'lamp', 'lit')),
    '<ul><li>one<ul><li><mark>lamp</mark>(1){note-1}</li></ul></li><li>two</li></ul>' +
      '<blockquote><p>It was <mark>lit</mark>(2).</p>{note-2}</blockquote>',
  );
});

test('a passage across list items and blocks has its note where it ends', () => {
  const list = h('ul', h('li', 'the lamp'), h('li', 'the oil'));
  assert.equal(
    shape(annotate([list, h('p', 'and the wick')], 'lamp the oil and')),
    '<ul><li>the <mark>lamp</mark></li><li><mark>the oil</mark></li></ul><p><mark>and</mark>(1) the wick</p>{note-1}',
  );
});

test('passages that overlap or nest share marks, and each keeps its own number and note', () => {
  const html = annotate([h('p', 'the old lamp was lit')], 'old lamp', 'lamp was', 'was');
  assert.equal(
    shape(html),
    '<p>the <mark>old </mark><mark>lamp</mark>(1)<mark> </mark><mark>was</mark>(2)(3) lit</p>{note-1}{note-2}{note-3}',
  );
  assert.match(html, /<mark class="k-context p1 p2[^"]*">lamp<\/mark>/);
});

test('text after a note has an address and the name of its section', () => {
  const html = annotate([h('h2', 'The lamp'), h('p', 'It was lit.'), h('p', 'It rained.')], 'lit');
  assert.match(html, /<p id="text-2" data-pagefind-title="The lamp">It rained\.<\/p>/);
});

/** The notes in the margin with their places, from top to bottom. */
const inMargin = (html: string) =>
  [...html.matchAll(/<aside class="[^"]* n(\d)" id="annotation-note-(\d)"/g)].map(
    ([, place, annotation]) => `${annotation}: ${place}`,
  );

test('in the margin a note is below those before it on the page, not below those with earlier passages', () => {
  const long = h('p', 'It rained. '.repeat(200));
  const across = [h('p', 'The lamp was lit.'), h('p', 'The oil was low.'), h('p', 'It rained.')];
  assert.deepEqual(inMargin(setHtml([...across, long], 'was lit. The oil was low. It', 'oil')), [
    '2: 1',
    '1: 2',
  ]);
  const list = h('ul', h('li', 'lamp', h('ul', h('li', 'wick'))));
  assert.deepEqual(inMargin(setHtml([list, long], 'lamp', 'wick')), ['2: 1', '1: 2']);
});
