import type { TokenPair } from './align-words.ts';
import type { Token } from './tokenise-text.ts';

/** One end of the place that a passage has in a text now. */
export interface PlacedEnd {
  /** The outermost word of the text that belongs to the place. */
  readonly word: number;
  /** Whether that stands for the passage's own outermost token. */
  readonly isOwn: boolean;
  /** Whether there is no doubt about it. */
  readonly isFirm: boolean;
}

/** An alignment of a selector with a text, seen from the middle of the passage outwards. */
export interface Side {
  /** The tokens of the selector, the left side of the pairs. */
  readonly tokens: readonly Token[];
  /** The tokens of the text, the right side of the pairs. */
  readonly words: readonly Token[];
  readonly pairs: readonly TokenPair[];
  /** The passage's outermost token on this side. */
  readonly edge: number;
  /** The passage's outermost pair on this side. */
  readonly outermost: TokenPair;
  /** The direction away from the passage. */
  readonly step: 1 | -1;
}

/**
 * Decides where a passage ends on one side: with its outermost word, if that is left; else before
 * the context, if that is left, with what replaced the words between; else with the outermost word
 * that is left, which is a guess.
 */
export function placeEnd(side: Side): PlacedEnd {
  const { pairs, edge, outermost, step } = side;
  const same = new Map(pairs.filter(isSame).map(({ left, right }) => [left, right]));
  const isOwn = outermost.left === edge;
  if (isOwn && outermost.similarity > 0) {
    const isJoinedOutside = same.get(edge + step) === outermost.right + step;
    const isJoinedInside = same.get(edge - step) === outermost.right - step;
    return {
      word: outermost.right,
      isOwn,
      isFirm: isSame(outermost)
        ? isJoinedOutside || (isJoinedInside && isRun(side) && !isOfContext(side))
        : isJoinedOutside && isJoinedInside,
    };
  }
  const lost = Math.abs(edge - outermost.left);
  const context = same.get(edge + step);
  const between = context === undefined ? Infinity : Math.abs(context - outermost.right) - 1;
  if (context === undefined || between > mostReplacing(lost)) {
    const isLast = side.tokens[edge + step] === undefined;
    const replaced = isLast && endsSentence(side, lost) ? step * lost : 0;
    return { word: outermost.right + replaced, isOwn, isFirm: false };
  }
  return {
    word: context - step,
    isOwn: isOwn && between === 0,
    isFirm: !isOwn && between === 0 && same.get(edge + 2 * step) === context + step,
  };
}

function isSame({ similarity }: TokenPair): boolean {
  return similarity === 1;
}

/** How many new words may stand in place of the passage's lost outermost words. */
function mostReplacing(lost: number): number {
  return 2 * lost + 1;
}

/** Whether the words next to the outermost are as many as the passage lost there, to the end of a sentence. */
function endsSentence({ words, outermost, step }: Side, lost: number): boolean {
  const next = Array.from(
    { length: lost + 1 },
    (_, index) => words[outermost.right + step * (index + 1)],
  );
  const beyond = next.pop();
  return (
    next.every((word) => word?.isWord) && (beyond === undefined || sentenceEnd.test(beyond.text))
  );
}

const sentenceEnd = /[\p{Sentence_Terminal}]/u;

/**
 * Whether the outermost word may as well be one of the context: what stands next to it in the text
 * went on with the same word before the edit.
 */
function isOfContext({ tokens, pairs, outermost: { left, right }, step }: Side): boolean {
  const beside = pairs.find((pair) => pair.right === right + step);
  return beside !== undefined && tokens[beside.left - step]?.text === tokens[left]?.text;
}

/** Whether the outermost words that stand together are more than the new words behind them. */
function isRun({ pairs, outermost, step }: Side): boolean {
  const inwards = pairs
    .filter(({ left }) => (left - outermost.left) * step <= 0)
    .sort((a, b) => (b.left - a.left) * step);
  for (const [count, { right }] of inwards.entries()) {
    const next = inwards[count + 1];
    const added = next === undefined ? 0 : Math.abs(next.right - right) - 1;
    if (added > 0) return added <= count;
  }
  return true;
}
