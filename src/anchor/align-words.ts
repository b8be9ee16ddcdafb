import type { TextRange } from './text-quote-selector.ts';
import type { Token } from './tokenise-text.ts';
import { wordSimilarity } from './word-similarity.ts';

/** A token of the left text with its counterpart in the right text. */
export interface TokenPair {
  readonly left: number;
  readonly right: number;
  /** 1 for the same word, less for the word retyped, 0 for a different word in its place. */
  readonly similarity: number;
}

/** Cost of a pair of two different words. */
const replacedCost = 0.1;

/**
 * Costs of words without a counterpart, for each place and for each word. A loss is in the left text, a gap in the
 * right one: inside the core or outside it.
 */
const loss = { place: 0.2, word: 0.02 };
const innerGap = { place: 0.4, word: 0.05 };
const outerGap = { place: 0.3, word: 0.01 };

/**
 * How a cell of the table was reached (two bits), and whether a loss or gap that ends there began earlier (one bit
 * each).
 */
const pair = 0;
const removed = 1;
const added = 2;
const step = 3;
const longerLoss = 4;
const longerGap = 8;

/**
 * Pairs the tokens of two texts, in order, so that as much as possible is kept in as few pieces as possible: a
 * local alignment with affine gap costs (https://en.wikipedia.org/wiki/Gap_penalty#Affine). Tokens of the right
 * text before the first pair and after the last cost nothing.
 *
 * @param core range of left tokens that belong together: new words between them cost more
 */
export function alignTokens(
  left: readonly Token[],
  right: readonly Token[],
  core: TextRange,
): TokenPair[] {
  const width = right.length + 1;
  const steps = new Uint8Array(left.length * width);
  /** The last pair. Left tokens after it cost only their words. */
  let end = { score: -Infinity, left: -1, right: 0 };
  let best = new Float64Array(width);
  let row = new Float64Array(width);
  const lost = new Float64Array(width);
  for (const [i, token] of left.entries()) {
    const cost = i >= core.start && i < core.end - 1 ? innerGap : outerGap;
    const worths = worthOf(token, right);
    let gap = -Infinity;
    for (let j = 0; j < width; j += 1) {
      const above = best[j] ?? 0;
      const isLongerLoss = (lost[j] ?? 0) > above - loss.place;
      const without = Math.max(lost[j] ?? 0, above - loss.place) - loss.word;
      lost[j] = without;
      const before = j === 0 ? -Infinity : (row[j - 1] ?? 0) - cost.place;
      const isLongerGap = gap > before;
      gap = Math.max(gap, before) - cost.word;
      const paired = j === 0 ? -Infinity : (best[j - 1] ?? 0) + (worths[j - 1] ?? 0);
      const score = Math.max(paired, without, gap);
      row[j] = score;
      steps[i * width + j] =
        (score === paired ? pair : score === without ? removed : added) |
        (isLongerLoss ? longerLoss : 0) |
        (isLongerGap ? longerGap : 0);
    }
    [best, row] = [row, best];
    const score = Math.max(...best) - loss.word * (left.length - 1 - i);
    if (score > end.score) end = { score, left: i, right: best.indexOf(Math.max(...best)) };
  }
  return readBack(left, right, steps, end);
}

/** Reads the pairs from the table, backwards from a cell. */
function readBack(
  left: readonly Token[],
  right: readonly Token[],
  steps: Uint8Array,
  end: { readonly left: number; readonly right: number },
): TokenPair[] {
  const width = right.length + 1;
  const pairs: TokenPair[] = [];
  let i = end.left;
  let j = end.right;
  const cell = (): number => steps[i * width + j] ?? removed;
  while (i >= 0) {
    const way = cell() & step;
    if (way === added) {
      while ((cell() & longerGap) !== 0) j -= 1;
      j -= 1;
    } else if (way === removed) {
      while (i > 0 && (cell() & longerLoss) !== 0) i -= 1;
      i -= 1;
    } else {
      const [a, b] = [left[i], right[j - 1]];
      const similarity = a === undefined || b === undefined ? 0 : wordSimilarity(a.text, b.text);
      pairs.push({ left: i, right: j - 1, similarity });
      j -= 1;
      i -= 1;
    }
  }
  return pairs.reverse();
}

/** The score for pairing a token with each of the others; -Infinity for a word and a sign. */
function worthOf(token: Token, others: readonly Token[]): number[] {
  const known = new Map<string, number>();
  return others.map((other) => {
    if (token.isWord !== other.isWord) return -Infinity;
    const similarity = known.get(other.text) ?? wordSimilarity(token.text, other.text);
    known.set(other.text, similarity);
    return similarity > 0 ? token.weight * similarity : -replacedCost;
  });
}
