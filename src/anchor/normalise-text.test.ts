import assert from 'node:assert/strict';
import { test } from 'node:test';
import { normaliseText, toNormalRange, toSourceRange } from './normalise-text.ts';
import { nastyText } from './cases/sample-texts.ts';
import { seededRandom } from './seeded-random.ts';

/** The source of each grapheme cluster of the normal text. */
function clusterSources(source: string): string[] {
  const { text, starts, ends } = normaliseText(source);
  const sources: string[] = [];
  for (let index = 0; index < text.length; index += 1) {
    if (index > 0 && starts[index] === starts[index - 1]) continue;
    sources.push(source.slice(starts[index], ends[index]));
  }
  return sources;
}

test('white space of every kind becomes one space', () => {
  assert.equal(normaliseText('a\u00A0 \n\t\u2009b\r\nc').text, 'a b c');
});

test('text that is not NFC becomes NFC', () => {
  assert.equal(normaliseText('Cafe\u0301 한').text, 'Café 한');
});

test('soft hyphens are ignored, alone and beside white space', () => {
  assert.equal(normaliseText('light\u00ADhouse \u00AD keeper').text, 'lighthouse keeper');
});

test('quote marks, letter case and joiners do not change', () => {
  const text = '“Tide” "tide" می‌خواهم 👩‍🌾';
  assert.equal(normaliseText(text).text, text);
});

test('a letter and its marks, an emoji sequence and a flag are one cluster each', () => {
  assert.deepEqual(clusterSources('e\u0301x\u0304👩🏽‍🌾🇵🇹🇳🇿'), [
    'e\u0301',
    'x\u0304',
    '👩🏽‍🌾',
    '🇵🇹',
    '🇳🇿',
  ]);
});

test('clusters are the same as those of `Intl.Segmenter`, for any text', () => {
  const random = seededRandom(1);
  const segmenter = new Intl.Segmenter('und', { granularity: 'grapheme' });
  for (let round = 0; round < 3000; round += 1) {
    const text = nastyText(random, 12)
      .normalize('NFC')
      .replaceAll('\u00AD', '')
      .replaceAll(/\p{White_Space}+/gu, ' ');
    const expected = Array.from(segmenter.segment(text), ({ segment }) => segment);
    assert.deepEqual(clusterSources(text), expected, JSON.stringify(text));
  }
});

test('normalising twice changes nothing', () => {
  const random = seededRandom(2);
  for (let round = 0; round < 3000; round += 1) {
    const once = normaliseText(nastyText(random, 20)).text;
    assert.equal(normaliseText(once).text, once);
  }
});

test('a range that cuts a cluster or a run of white space is widened to include all of it', () => {
  const normal = normaliseText('x e\u0301 \n y');
  const widened = (start: number, end: number) =>
    toSourceRange(normal, toNormalRange(normal, { start, end }));
  assert.deepEqual(widened(3, 4), { start: 2, end: 4 });
  assert.deepEqual(widened(5, 6), { start: 4, end: 7 });
});
