import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Root } from 'hast';
import { h } from 'hastscript';
import { toHastText } from '../../anchor/hast-text.ts';
import { fitsMargin, type PlaceableAnnotation } from './estimate-annotations.ts';

const sentence = 'The lamp was lit at dusk and put out at dawn by the keeper on watch. ';
const page = (sentences: number): Root => ({
  type: 'root',
  children: [h('p', sentence.repeat(sentences))],
});
const fits = (root: Root, annotations: readonly PlaceableAnnotation[]) =>
  fitsMargin(root, toHastText(root), annotations);
const annotation = (start: number, words = 20) => ({
  start,
  head: 'Context on “the lamp”',
  paragraphs: ['word '.repeat(words).trim()],
  sources: 'Source: The Harbour Gazette, 1888 ↩ back',
});

test('a short note on the first line of a long text is in the margin', () => {
  assert.deepEqual(fits(page(12), [annotation(0)]), [true]);
});

test('a note on the last line would reach past the text and is in the flow', () => {
  assert.deepEqual(fits(page(12), [annotation(sentence.length * 12 - 5)]), [false]);
});

test('several notes on one passage are in the margin only as far as the text reaches', () => {
  const found = fits(
    page(24),
    Array.from({ length: 9 }, () => annotation(3)),
  );
  assert.ok(found.includes(true));
  assert.ok(found.includes(false));
});

test('a note in the flow makes room for the notes above it in the margin', () => {
  const end = sentence.length * 7 - 5;
  assert.deepEqual(fits(page(7), [annotation(0, 52)]), [false]);
  assert.deepEqual(fits(page(7), [annotation(0, 52), annotation(end, 118), annotation(end, 118)]), [
    true,
    false,
    false,
  ]);
});

test('a note of more than 120 words is in the flow, however long the text is', () => {
  assert.deepEqual(fits(page(400), [annotation(0, 130)]), [false]);
});

test('Chinese takes two columns a character', () => {
  const inScript = (character: string) => ({
    ...annotation(0),
    paragraphs: [character.repeat(120)],
  });
  assert.deepEqual(fits(page(8), [inScript('灯')]), [false]);
  assert.deepEqual(fits(page(8), [inScript('l')]), [true]);
});

test('a row of a table is one line high, however many cells it has', () => {
  const row = (cells: number) =>
    h(
      'tr',
      Array.from({ length: cells }, () => h('td', 'dusk')),
    );
  const table = (cells: number): Root => ({
    type: 'root',
    children: [h('table', [row(cells), row(cells), row(cells)])],
  });
  assert.deepEqual(fits(table(2), [annotation(0, 10)]), fits(table(40), [annotation(0, 10)]));
  assert.deepEqual(fits(table(40), [annotation(0, 30)]), [false]);
});

test('a note on a cell in the middle of a row is in the margin if enough text follows', () => {
  const cells = ['dusk', 'the lamp', 'dawn'].map((words) => h('td', words));
  const root: Root = {
    type: 'root',
    children: [h('table', [h('tr', cells)]), ...page(12).children],
  };
  assert.deepEqual(fits(root, [annotation('dusk\nthe '.length)]), [true]);
});

test('white space between blocks and combining marks add no height', () => {
  const short = page(4).children;
  const spaced: Root = {
    type: 'root',
    children: short.concat(
      Array.from({ length: 30 }, () => ({ type: 'text' as const, value: '\n' })),
    ),
  };
  assert.deepEqual(fits(spaced, [annotation(0)]), [false]);
  const pointed = sentence.replaceAll('l', 'l\u0323\u0301').repeat(4);
  const marked: Root = { type: 'root', children: [h('p', pointed.repeat(2))] };
  assert.deepEqual(fits(marked, [annotation(0)]), fits(page(8), [annotation(0)]));
});
