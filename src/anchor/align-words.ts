import type { TextRange } from './text-quote-selector.ts';
import type { Token } from './tokenise-text.ts';
import { wordSimilarity } from './word-similarity.ts';

/** A token of one text and the token of another that stands for it. */
export interface TokenPair {
  readonly left: number;
  readonly right: number;
  /** 1 for the same word, less for the word retyped, 0 for another word in its place. */
  readonly similarity: number;
}

/** What an alignment loses where one word stands for another, and where words are gone. */
const replacedCost = 0.1;
const removedCost = 0.02;

/** What it loses where words are new: for each such place, and for each word. */
const innerGap = { open: 0.4, added: 0.05 };
const outerGap = { open: 0.3, added: 0.01 };

/** How a cell of the table was reached; an added word either opens a gap or widens one. */
const pair = 0;
const removed = 1;
const opening = 2;
const widening = 4;

/**
 * Pairs the tokens of two texts, in order, so that as much as possible is kept in as few pieces as
 * possible. What the right text has before and after costs nothing.
 *
 * @param core the tokens on the left that belong together, between which new words cost more
 */
export function alignTokens(
  left: readonly Token[],
  right: readonly Token[],
  core: TextRange,
): TokenPair[] {
  const width = right.length + 1;
  const steps = new Uint8Array(left.length * width);
  let best = new Float64Array(width);
  let row = new Float64Array(width);
  for (const [i, token] of left.entries()) {
    const cost = i >= core.start && i < core.end - 1 ? innerGap : outerGap;
    const worths = worthOf(token, right);
    let gap = -Infinity;
    for (let j = 0; j < width; j += 1) {
      const without = (best[j] ?? 0) - removedCost;
      const paired = j === 0 ? -Infinity : (best[j - 1] ?? 0) + (worths[j - 1] ?? 0);
      const opened = j === 0 ? -Infinity : (row[j - 1] ?? 0) - cost.open;
      const isWider = gap > opened;
      gap = (isWider ? gap : opened) - cost.added;
      const score = Math.max(paired, without, gap);
      row[j] = score;
      steps[i * width + j] =
        (score === paired ? pair : score === without ? removed : opening) |
        (isWider ? widening : 0);
    }
    [best, row] = [row, best];
  }
  return readBack(left, right, steps, best.indexOf(Math.max(...best)));
}

/** Follows the table back from the last row. */
function readBack(
  left: readonly Token[],
  right: readonly Token[],
  steps: Uint8Array,
  column: number,
): TokenPair[] {
  const width = right.length + 1;
  const pairs: TokenPair[] = [];
  let j = column;
  let i = left.length - 1;
  while (i >= 0) {
    const step = (steps[i * width + j] ?? removed) & ~widening;
    if (step === opening) {
      while (((steps[i * width + j] ?? 0) & widening) !== 0) j -= 1;
      j -= 1;
      continue;
    }
    const [a, b] = [left[i], right[j - 1]];
    if (step === pair && a !== undefined && b !== undefined) {
      pairs.push({ left: i, right: j - 1, similarity: wordSimilarity(a.text, b.text) });
      j -= 1;
    }
    i -= 1;
  }
  return pairs.reverse();
}

/** What a pair of one token with each of others is worth. */
function worthOf(token: Token, others: readonly Token[]): number[] {
  const known = new Map<string, number>();
  return others.map((other) => {
    if (token.isWord !== other.isWord) return -Infinity;
    const similarity = known.get(other.text) ?? wordSimilarity(token.text, other.text);
    known.set(other.text, similarity);
    return similarity > 0 ? token.weight * similarity : -replacedCost;
  });
}
