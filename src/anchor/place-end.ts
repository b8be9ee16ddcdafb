import type { TokenPair } from './align-words.ts';
import type { Token } from './tokenise-text.ts';
import { wordSimilarity } from './word-similarity.ts';

/** One end of the place that a passage has in a text now. */
export interface PlacedEnd {
  /** The outermost word of the text that belongs to the place. */
  readonly word: number;
  /** Whether that stands for the passage's own outermost token. */
  readonly isOwn: boolean;
  /** Whether there is no doubt about it. */
  readonly isFirm: boolean;
  /** Whether the context stands next to it as it did: three words of it, or what was given. */
  readonly isInContext: boolean;
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
  const end = findEnd(side);
  return { ...end, isInContext: isInContext(side, end.word) };
}

function findEnd(side: Side): Omit<PlacedEnd, 'isInContext'> {
  const { tokens, edge, outermost, step } = side;
  const isOwn = outermost.left === edge;
  if (isOwn && outermost.similarity > 0) {
    return { word: outermost.right + step * splitOff(side), isOwn, isFirm: isFirmlyJoined(side) };
  }
  const lost = Math.abs(edge - outermost.left);
  const context = sameWord(side, edge + step);
  const between = context === undefined ? Infinity : Math.abs(context - outermost.right) - 1;
  if (context === undefined || between > mostReplacing(lost)) {
    const isLast = tokens[edge + step] === undefined;
    const replaced = isLast && endsText(side, lost) ? step * lost : 0;
    return { word: outermost.right + replaced, isOwn, isFirm: false };
  }
  const isFirm =
    !isOwn &&
    between === 0 &&
    sameWord(side, edge + 2 * step) === context + step &&
    tokens[outermost.left + step]?.text !== tokens[edge + step]?.text;
  return { word: context - step, isOwn: isOwn && between === 0, isFirm };
}

/** How many words of context make it certain that it is the same. */
const enoughContext = 3;

function isInContext({ tokens, words, edge, step }: Side, end: number): boolean {
  for (let count = 1; count <= enoughContext; count += 1) {
    const wanted = tokens[edge + step * count]?.text;
    if (wanted === undefined) return true;
    const word = words[end + step * count]?.text ?? '';
    if (word === wanted) continue;
    const isCut = tokens[edge + step * (count + 1)] === undefined;
    return isCut && (step < 0 ? word.endsWith(wanted) : word.startsWith(wanted));
  }
  return true;
}

/** How many words beyond the outermost one were part of it, going by how alike they make it. */
function splitOff({ tokens, words, pairs, edge, outermost, step }: Side): number {
  if (outermost.similarity === 1) return 0;
  const own = tokens[edge]?.text ?? '';
  const kept = new Set(pairs.filter(({ similarity }) => similarity > 0).map(({ right }) => right));
  let [most, best] = [outermost.similarity, 0];
  let whole = words[outermost.right]?.text ?? '';
  for (let count = 1; count <= mostSplitOff; count += 1) {
    const at = outermost.right + step * count;
    const part = words[at]?.text;
    if (part === undefined || kept.has(at)) break;
    whole = step < 0 ? part + whole : whole + part;
    const similarity = wordSimilarity(own, whole);
    if (similarity > most) [most, best] = [similarity, count];
  }
  return best;
}

/** A sign in the middle of a word splits it into three. */
const mostSplitOff = 2;

/** How many new words may stand in place of the passage's lost outermost words. */
function mostReplacing(lost: number): number {
  return 2 * lost + 1;
}

/** The place in the text of a token of the selector that stands there unchanged. */
function sameWord({ pairs }: Side, token: number): number | undefined {
  return pairs.find(({ left, similarity }) => left === token && similarity === 1)?.right;
}

/**
 * Whether the outermost word is where it was: it stands together with words that surrounded it,
 * more of them than are new behind them, and no other word may as well be the one meant.
 */
function isFirmlyJoined(side: Side): boolean {
  const { edge, outermost, step } = side;
  const isJoinedOutside = sameWord(side, edge + step) === outermost.right + step;
  const isJoinedInside = sameWord(side, edge - step) === outermost.right - step;
  const isJoined =
    outermost.similarity === 1
      ? isJoinedOutside || (isJoinedInside && !hasDouble(side))
      : isJoinedOutside && isJoinedInside;
  return isJoined && isRun(side);
}

/**
 * Whether the outermost word may be another one that reads the same: one of the context, which
 * stood further out before the edit, or one that stands next to the context now.
 */
function hasDouble(side: Side): boolean {
  const { tokens, words, edge, step } = side;
  const own = tokens[edge]?.text;
  const beyond = step === 1 ? tokens.slice(edge + 1) : tokens.slice(0, edge);
  const context = sameWord(side, edge + step);
  return (
    beyond.some(({ text }) => text === own) ||
    (context !== undefined && words[context - step]?.text === own)
  );
}

/** Whether the words that stand together at an end are more than the new words behind them. */
function isRun({ pairs, outermost, step }: Side): boolean {
  const inwards = step === 1 ? pairs.toReversed() : pairs;
  const at = inwards.indexOf(outermost);
  const addedAfter = (index: number): number => {
    const [pair, next] = [inwards[index], inwards[index + 1]];
    return pair === undefined || next === undefined ? 0 : Math.abs(next.right - pair.right) - 1;
  };
  let first = at;
  while (first > 0 && addedAfter(first - 1) === 0) first -= 1;
  let last = at;
  while (last < inwards.length - 1 && addedAfter(last) === 0) last += 1;
  return addedAfter(last) <= last - first;
}

/** Whether just as many words as the passage lost there are left up to the end of the text. */
function endsText({ words, outermost, step }: Side, lost: number): boolean {
  const last = outermost.right + step * lost;
  return words[last] !== undefined && words[last + step] === undefined;
}
