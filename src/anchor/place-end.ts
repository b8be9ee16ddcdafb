import type { TokenPair } from './align-words.ts';
import type { Token } from './tokenise-text.ts';
import { wordSimilarity } from './word-similarity.ts';

/** One end of an edited passage in the current text. */
export interface PlacedEnd {
  /** Index of the outermost word of the text that belongs to the passage. */
  readonly word: number;
  /** True if that word is the counterpart of the passage’s own outermost token. */
  readonly isOwn: boolean;
  /** True if the end is certain. */
  readonly isFirm: boolean;
  /** True if the context next to it is unchanged: three words of it, or all that was given. */
  readonly isInContext: boolean;
}

/** One side of an alignment between a selector and a text, seen from the middle of the passage. */
export interface Side {
  /** The tokens of the selector (`left` in the pairs). */
  readonly tokens: readonly Token[];
  /** The tokens of the text (`right` in the pairs). */
  readonly words: readonly Token[];
  readonly pairs: readonly TokenPair[];
  /** Index of the passage’s outermost token on this side. */
  readonly edge: number;
  /** The passage's outermost pair on this side. */
  readonly outermost: TokenPair;
  /** The direction away from the passage. */
  readonly step: 1 | -1;
}

/**
 * Decides where a passage ends on one side. If its outermost word is left, it ends there. Otherwise, if the
 * context is left, it ends before the context and includes the words between. Otherwise it ends at the outermost
 * word that is left, which is a guess.
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
  if (context === undefined || between > maxReplacing(lost)) {
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

/** Number of context words that make an identity certain. */
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

/** The number of words beyond the outermost one that were split off from it, judged by similarity. */
function splitOff({ tokens, words, pairs, edge, outermost, step }: Side): number {
  if (outermost.similarity === 1) return 0;
  const own = tokens[edge]?.text ?? '';
  const kept = new Set(pairs.filter(({ similarity }) => similarity > 0).map(({ right }) => right));
  let [most, best] = [outermost.similarity, 0];
  let whole = words[outermost.right]?.text ?? '';
  for (let count = 1; count <= maxSplitOff; count += 1) {
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
const maxSplitOff = 2;

/** Maximum number of new words in the place of the passage’s lost outermost words. */
function maxReplacing(lost: number): number {
  return 2 * lost + 1;
}

/** Index in the text of a selector token that is there unchanged. */
function sameWord({ pairs }: Side, token: number): number | undefined {
  return pairs.find(({ left, similarity }) => left === token && similarity === 1)?.right;
}

/**
 * True if the outermost word is certainly the one from the passage: it stands with its former neighbours, which
 * are more than the new words on their inner side, and no other word could be the one.
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
 * True if the outermost word could be another word with the same text: one from the context, which was further out
 * before the edit, or one that is next to the context now.
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

/** True if the words that stay together at an end are more than the new words on their inner side. */
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

/** True if the rest of the text has exactly as many words as the passage lost at this end. */
function endsText({ words, outermost, step }: Side, lost: number): boolean {
  const last = outermost.right + step * lost;
  return words[last] !== undefined && words[last + step] === undefined;
}
