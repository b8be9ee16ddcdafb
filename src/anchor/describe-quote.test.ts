import assert from 'node:assert/strict';
import { test } from 'node:test';
import { caseCount } from '../case-count-fixture.ts';
import { describeQuote } from './describe-quote.ts';
import { matchQuote } from './match-quote.ts';
import { normaliseText, toNormalRange, toSourceRange } from './normalise-text.ts';
import { nastyText, sampleTexts } from './cases/sample-texts.ts';
import { seededRandom, type SeededRandom } from './seeded-random.ts';
import type { TextQuoteSelector } from './text-quote-selector.ts';

test('a passage that occurs once needs no context', () => {
  assert.deepEqual(describeQuote('The lamp was lit at dusk.', { start: 4, end: 8 }), {
    exact: 'lamp',
  });
});

test('a passage that occurs twice gets just enough context', () => {
  const text = 'a red boat, a blue boat';
  assert.deepEqual(describeQuote(text, { start: 6, end: 10 }), { exact: 'boat', suffix: ',' });
  assert.deepEqual(describeQuote(text, { start: 0, end: 1 }), { exact: 'a', suffix: ' r' });
});

test('context is taken from both sides if that is shorter', () => {
  const text = 'xa1, xa2, ya1, ya2';
  assert.deepEqual(describeQuote(text, { start: 1, end: 2 }), {
    exact: 'a',
    prefix: 'x',
    suffix: '1',
  });
});

test('the context of one of many equal passages is as short as any that works', () => {
  const random = seededRandom(11);
  for (let round = 0; round < 400; round += 1) {
    const text = Array.from({ length: round % 20 === 0 ? 300 : 24 }, () =>
      random.pick(['a', 'b']),
    ).join('');
    const start = random.integer(0, 20);
    const range = { start, end: start + random.integer(1, 4) };
    const selector = describeQuote(text, range);
    assert.equal(contextLength(selector), shortestContext(text, range.start, range.end));
  }
});

test('a range outside the text is an error', () => {
  assert.throws(() => describeQuote('lamp', { start: 2, end: 5 }), RangeError);
});

const passagesPerText = 40;
const passages = caseCount(20_000);

test(`describe and resolve are inverse, over ${passages} passages`, () => {
  const random = seededRandom(5);
  for (let text = 0; text < passages / passagesPerText; text += 1) {
    const normal = normaliseText(randomText(random));
    for (let passage = 0; passage < passagesPerText; passage += 1) {
      const start = random.integer(0, normal.source.length);
      const end = random.integer(start + 1, Math.min(start + 90, normal.source.length) + 1);
      const whole = toNormalRange(normal, { start, end });
      const selector = describeQuote(normal, { start, end });
      assert.deepEqual(
        matchQuote(normal, selector),
        { status: 'found', range: toSourceRange(normal, whole) },
        JSON.stringify({ source: normal.source, start, end, selector }),
      );
    }
  }
});

/** Prose in one of several languages, repetitive text, or difficult characters in random order. */
function randomText(random: SeededRandom): string {
  const kind = random.integer(0, 4);
  if (kind === 0) return nastyText(random, 60);
  if (kind === 1)
    return Array.from({ length: 60 }, () => random.pick(['ab', 'a', ' ', 'é'])).join('');
  const paragraphs = Array.from({ length: 2 }, () => random.pick(random.pick(sampleTexts)));
  const text = paragraphs.join(random.pick(['\n', ' ', '\n\n    ']));
  return kind === 2 ? text : text.normalize('NFD');
}

function contextLength({ prefix = '', suffix = '' }: TextQuoteSelector): number {
  return prefix.length + suffix.length;
}

/** The length of the shortest sufficient context, by brute force. */
function shortestContext(text: string, start: number, end: number): number {
  for (let length = 0; ; length += 1) {
    for (let before = Math.min(length, start); before >= 0; before -= 1) {
      const needle = text.slice(start - before, end + length - before);
      if (end + length - before > text.length) continue;
      if (text.indexOf(needle) === text.lastIndexOf(needle)) return length;
    }
  }
}
