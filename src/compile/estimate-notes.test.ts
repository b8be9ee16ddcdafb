import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fitsMargin } from './estimate-notes.ts';

const paragraph = 'The lamp was lit at dusk and put out at dawn by the keeper on watch. '.repeat(12);
const note = (start: number, words = 20) => ({
  start,
  head: 'Context on “the lamp”',
  paragraphs: ['word '.repeat(words)],
  sources: 'Source: The Harbour Gazette, 1888 ↩ back',
});

test('a short note on the first line of a long text stands in the margin', () => {
  assert.deepEqual(fitsMargin(paragraph, [note(0)]), [true]);
});

test('a note on the last line would reach past the text and stands in the flow', () => {
  assert.deepEqual(fitsMargin(paragraph, [note(paragraph.length - 5)]), [false]);
});

test('notes that crowd one passage stand in the margin only as far as the text goes', () => {
  const fits = fitsMargin(paragraph.repeat(2), Array.from({ length: 9 }, () => note(3)));
  assert.equal(fits[0], true);
  assert.equal(fits.at(-1), false);
});

test('a note of more than 120 words stands in the flow however long the text is', () => {
  assert.deepEqual(fitsMargin(paragraph.repeat(40), [note(0, 130)]), [false]);
});

test('Chinese takes two columns a character', () => {
  const wide = { ...note(0), paragraphs: ['灯'.repeat(120)] };
  const narrow = { ...note(0), paragraphs: ['l'.repeat(120)] };
  const short = paragraph.slice(0, 400);
  assert.deepEqual(fitsMargin(short, [wide]), [false]);
  assert.deepEqual(fitsMargin(short, [narrow]), [true]);
});
