import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Root } from 'hast';
import { element, text } from './components.ts';
import { fitsMargin } from './estimate-notes.ts';

const sentence = 'The lamp was lit at dusk and put out at dawn by the keeper on watch. ';
const page = (sentences: number): Root => ({
  type: 'root',
  children: [element('p', {}, [text(sentence.repeat(sentences))])],
});
const note = (start: number, words = 20) => ({
  start,
  head: 'Context on “the lamp”',
  paragraphs: ['word '.repeat(words).trim()],
  sources: 'Source: The Harbour Gazette, 1888 ↩ back',
});

test('a short note on the first line of a long text stands in the margin', () => {
  assert.deepEqual(fitsMargin(page(12), [note(0)]), [true]);
});

test('a note on the last line would reach past the text and stands in the flow', () => {
  assert.deepEqual(fitsMargin(page(12), [note(sentence.length * 12 - 5)]), [false]);
});

test('notes that crowd one passage stand in the margin only as far as the text goes', () => {
  const fits = fitsMargin(
    page(24),
    Array.from({ length: 9 }, () => note(3)),
  );
  assert.ok(fits.includes(true));
  assert.ok(fits.includes(false));
});

test('a note in the flow makes room beside it for the notes above it', () => {
  const end = sentence.length * 7 - 5;
  assert.deepEqual(fitsMargin(page(7), [note(0, 52)]), [false]);
  assert.deepEqual(fitsMargin(page(7), [note(0, 52), note(end, 118), note(end, 118)]), [
    true,
    false,
    false,
  ]);
});

test('a note of more than 120 words stands in the flow however long the text is', () => {
  assert.deepEqual(fitsMargin(page(400), [note(0, 130)]), [false]);
});

test('Chinese takes two columns a character', () => {
  const inScript = (character: string) => ({ ...note(0), paragraphs: [character.repeat(120)] });
  assert.deepEqual(fitsMargin(page(8), [inScript('灯')]), [false]);
  assert.deepEqual(fitsMargin(page(8), [inScript('l')]), [true]);
});
