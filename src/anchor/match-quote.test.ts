import assert from 'node:assert/strict';
import { test } from 'node:test';
import { matchQuote } from './match-quote.ts';
import { normaliseText } from './normalise-text.ts';
import type { TextQuoteSelector } from './text-quote-selector.ts';

const log = 'The lamp was lit at dusk. The wind rose. The lamp was put out at dawn.';

/** The passage found, or the status if none was found. */
function find(text: string, selector: TextQuoteSelector): string {
  const resolution = matchQuote(text, selector);
  return resolution.status === 'found'
    ? text.slice(resolution.range.start, resolution.range.end)
    : resolution.status;
}

test('a passage that occurs once is found', () => {
  assert.equal(find(log, { exact: 'lit at dusk' }), 'lit at dusk');
});

test('a passage that occurs twice is ambiguous, and both places are given', () => {
  assert.deepEqual(matchQuote(log, { exact: 'The lamp' }), {
    status: 'ambiguous',
    ranges: [
      { start: 0, end: 8 },
      { start: 41, end: 49 },
    ],
  });
});

test('a prefix or a suffix decides between two places', () => {
  const byPrefix = matchQuote(log, { exact: 'The lamp', prefix: 'rose. ' });
  const bySuffix = matchQuote(log, { exact: 'The lamp', suffix: ' was put' });
  assert.deepEqual(byPrefix, { status: 'found', range: { start: 41, end: 49 } });
  assert.deepEqual(bySuffix, byPrefix);
});

test('a context of whole words may leave out the space next to the passage', () => {
  assert.equal(
    find(log, { exact: 'The lamp', prefix: 'wind rose.', suffix: 'was put' }),
    'The lamp',
  );
  assert.equal(find(log, { exact: 'The lamp', suffix: 'w' }), 'orphaned');
});

test('exact matches of the context take precedence over those that lack a space', () => {
  const text = 'no lamp, nolamp';
  assert.deepEqual(matchQuote(text, { exact: 'lamp', prefix: 'no' }), {
    status: 'found',
    range: { start: 11, end: 15 },
  });
});

test('a context from a browser may leave out a line break', () => {
  assert.equal(find('The harbour\nOpen all year', { exact: 'Open', prefix: 'e harbour' }), 'Open');
});

test('a passage without its context is orphaned, even if it occurs once', () => {
  assert.equal(find(log, { exact: 'lit at dusk', prefix: 'never ' }), 'orphaned');
});

test('a near match is no match', () => {
  for (const exact of ['lit at Dusk', 'lit at dusk,', 'was lit  at dusks', 'lit “at” dusk']) {
    assert.equal(find(log, { exact }), 'orphaned', exact);
  }
});

test('quote marks are not folded', () => {
  assert.equal(find('He said “rested”.', { exact: '"rested"' }), 'orphaned');
});

test('a passage is found however the text wraps, composes or hyphenates it', () => {
  const text = 'near the\n    cafe\u0301\u00A0by the light\u00ADhouse';
  assert.equal(
    find(text, { exact: 'the café by the lighthouse' }),
    'the\n    cafe\u0301\u00A0by the light\u00ADhouse',
  );
});

test('no grapheme cluster is split', () => {
  assert.equal(find('x\u0304 line', { exact: 'x' }), 'orphaned');
  assert.equal(find('👨‍👩‍👧 at the pier', { exact: '👨' }), 'orphaned');
  assert.equal(find('👍🏿', { exact: '👍' }), 'orphaned');
  assert.equal(find('𝒜 and 𝔹', { exact: '\uD835' }), 'orphaned');
  assert.equal(find('🇵🇹🇳🇿', { exact: '🇹🇳' }), 'orphaned');
});

test('passages in Persian, Arabic, Chinese and Korean are found', () => {
  assert.equal(
    find('همه آزاد به دنیا می‌آیند و برابرند', { exact: 'دنیا می‌آیند' }),
    'دنیا می‌آیند',
  );
  assert.equal(find('همه آزاد به دنیا می‌آیند', { exact: 'می آیند' }), 'orphaned');
  assert.equal(find('وُهِبوا عقلًا وضميرًا', { exact: 'عقلًا' }), 'عقلًا');
  assert.equal(find('他们赋有理性和良心', { exact: '理性' }), '理性');
  assert.equal(find('한국의 등대'.normalize('NFD'), { exact: '등대' }).normalize('NFC'), '등대');
});

test('an empty selector finds nothing', () => {
  assert.equal(find(log, { exact: '' }), 'orphaned');
  assert.equal(find('', { exact: 'lamp' }), 'orphaned');
});

test('a normalised text gives the same result as the text', () => {
  const selector = { exact: 'The  wind\nrose' };
  assert.deepEqual(matchQuote(normaliseText(log), selector), matchQuote(log, selector));
});
