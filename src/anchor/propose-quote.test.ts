import assert from 'node:assert/strict';
import { test } from 'node:test';
import { caseCount } from '../case-count-fixture.ts';
import { findRepair } from './find-repair.ts';
import { proposeQuote } from './propose-quote.ts';
import { scoreEdits } from '../bench/score-edits.ts';
import { sampleTexts } from './cases/sample-texts.ts';
import type { TextQuoteSelector } from './text-quote-selector.ts';

const text = (sampleTexts[0] ?? []).join('\n');

/** The text of the first proposal. */
function propose(selector: TextQuoteSelector): string | undefined {
  return proposeQuote(text, selector)[0]?.text;
}

test('a reworded passage is proposed in its new wording', () => {
  const proposals = proposeQuote(text, {
    exact: 'The lighthouse on the northern cliff was built in four summers.',
  });
  assert.deepEqual(
    proposals.map(({ text: words, change }) => ({ words, change })),
    [
      {
        words: 'The lighthouse on the northern rock was built in three summers.',
        change: 'reworded',
      },
    ],
  );
  const [{ range } = { range: { start: 0, end: 0 } }] = proposals;
  assert.equal(text.slice(range.start, range.end), proposals[0]?.text);
});

test('words that replaced the first or last words of a passage belong to it, as far as the context', () => {
  assert.equal(
    propose({
      exact: 'women of the bay are said to have stayed up',
      prefix: 'was first lit, the ',
      suffix: ' all night',
    }),
    'fishermen of the bay are said to have stayed up',
  );
  assert.equal(
    propose({ exact: 'the reef, the harbour with its long pier', suffix: ', and on a clear day' }),
    'the reef, the harbour with its two breakwaters',
  );
});

test('deleted words are not replaced by their neighbours', () => {
  assert.equal(
    propose({ exact: 'Oil and water arrived twice a year, by boat.', suffix: ' A keeper carried' }),
    'Oil arrived twice a year.',
  );
});

test('the same words in another context are proposed as moved', () => {
  const [moved] = proposeQuote(text, {
    exact: 'Nobody has ever removed the chair.',
    prefix: 'In May, ',
  });
  assert.equal(moved?.change, 'moved');
  assert.equal(moved.text, 'Nobody has ever removed the chair.');
});

test('all places of an ambiguous passage are proposed, those with the better context first', () => {
  const proposals = proposeQuote(text, { exact: 'Carried oil', prefix: 'each of then made. “' });
  assert.equal(proposals[0]?.text, 'Carried oil');
  const both = proposeQuote(text, { exact: 'the lamp was' });
  assert.deepEqual(
    both.map(({ change }) => change),
    ['ambiguous', 'ambiguous'],
  );
});

test('a deleted passage is not proposed', () => {
  assert.deepEqual(
    proposeQuote(text, { exact: 'Seeds are saved from the beans and the tall peas.' }),
    [],
  );
  assert.deepEqual(proposeQuote('', { exact: 'The lamp' }), []);
  assert.deepEqual(proposeQuote(text, { exact: '' }), []);
});

test('a repair is offered if one passage is left with both its ends', () => {
  const changed = proposeQuote(text, {
    exact: 'twelve miles off, which was raised by the same family',
  });
  assert.equal(findRepair(changed)?.text, 'twelve miles off, which was built by the same family');
});

test('no repair is offered if an end is in doubt', () => {
  const cut = proposeQuote(text, {
    exact: 'the second light, twelve miles off, as every sailor knew',
  });
  assert.equal(cut[0]?.text, 'the second light, twelve miles off,');
  assert.equal(findRepair(cut), undefined);
});

test('no repair is offered if two passages are alike', () => {
  const twice = 'The red boat left at noon. The green boat left at noon.';
  const proposals = proposeQuote(twice, { exact: 'The blue boat left at noon.' });
  assert.equal(proposals.length, 2);
  assert.equal(findRepair(proposals), undefined);
});

const edits = caseCount(2000);

test(`of ${edits} edited passages 99.5 % are found again, and no repair is wrong`, () => {
  const score = scoreEdits(sampleTexts, edits, 7);
  assert.ok(score.right >= 0.995 * edits, JSON.stringify(score));
  assert.ok(score.repaired > edits / 4, JSON.stringify(score));
  assert.equal(score.wronglyRepaired, 0);
});
