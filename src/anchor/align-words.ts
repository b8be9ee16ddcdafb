import type { Token } from './tokenise-text.ts';
import { wordSimilarity } from './word-similarity.ts';

/** A token of one text and the token of another that it became. */
export interface TokenPair {
  readonly left: number;
  readonly right: number;
  /** 1 for the same word, less for one that only resembles it. */
  readonly similarity: number;
}

/** What an alignment loses where the right text has something of its own, and per token of it. */
const gapCost = 0.6;
const addedCost = 0.01;
const removedCost = 0.02;

type Step = 'pair' | 'removed' | 'added';

/**
 * Pairs the tokens of two texts, in order, so that as much as possible is kept in as few pieces as
 * possible. What the right text has before and after costs nothing.
 */
export function alignTokens(left: readonly Token[], right: readonly Token[]): TokenPair[] {
  const similar = bySimilarity();
  let best = new Array<number>(right.length + 1).fill(0);
  const steps: Step[][] = [];
  /** Whether the gap that reaches a cell started there. */
  const opened: boolean[][] = [];
  for (const token of left) {
    const row: number[] = [];
    const rowSteps: Step[] = [];
    const rowOpened: boolean[] = [];
    let gap = -Infinity;
    for (let j = 0; j <= right.length; j += 1) {
      const removed = (best[j] ?? 0) - removedCost;
      const other = right[j - 1];
      const similarity = other === undefined ? 0 : similar(token.text, other.text);
      const paired = similarity === 0 ? -Infinity : (best[j - 1] ?? 0) + token.weight * similarity;
      const open = (row[j - 1] ?? -Infinity) - gapCost - addedCost;
      rowOpened.push(open >= gap - addedCost);
      gap = Math.max(open, gap - addedCost);
      const score = Math.max(paired, removed, gap);
      row.push(score);
      rowSteps.push(score === paired ? 'pair' : score === removed ? 'removed' : 'added');
    }
    best = row;
    steps.push(rowSteps);
    opened.push(rowOpened);
  }
  const pairs: TokenPair[] = [];
  let j = best.indexOf(best.reduce((a, b) => Math.max(a, b)));
  let i = left.length;
  while (i > 0) {
    const step = steps[i - 1]?.[j];
    if (step === 'pair') {
      const similarity = similar(left[i - 1]?.text ?? '', right[j - 1]?.text ?? '');
      pairs.unshift({ left: i - 1, right: j - 1, similarity });
      j -= 1;
      i -= 1;
    } else if (step === 'added') {
      while (opened[i - 1]?.[j] === false) j -= 1;
      j -= 1;
    } else {
      i -= 1;
    }
  }
  return pairs;
}

/** `wordSimilarity` that compares no two words twice. */
function bySimilarity(): (a: string, b: string) => number {
  const known = new Map<string, number>();
  return (a, b) => {
    if (a === b) return 1;
    const key = `${a} ${b}`;
    const similarity = known.get(key) ?? wordSimilarity(a, b);
    known.set(key, similarity);
    return similarity;
  };
}
