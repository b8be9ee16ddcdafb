import { alignTokens, type TokenPair } from './align-words.ts';
import type { NormalSelector } from './find-passages.ts';
import type { TextRange } from './text-quote-selector.ts';
import { tokeniseText, type Token } from './tokenise-text.ts';

/** A selector cut into tokens: context, passage, context. */
export interface Needle {
  readonly tokens: readonly Token[];
  /** The tokens that hold the passage. */
  readonly passage: TextRange;
  /** Where the passage starts in the first of them and ends in the last, if not between words. */
  readonly cuts: TextRange;
}

/** Where an edited passage stands now. */
export interface Place {
  /** In code units of the normal text. */
  readonly range: TextRange;
  /** The share of both wordings that they have in common, from 0 to 1. */
  readonly similarity: number;
  /** Whether both ends are certain: kept themselves, or directly next to kept context. */
  readonly isFirm: boolean;
}

/** The first and last token of a passage decide where it ends, however small they are. */
const endWeight = 0.8;

/** Cuts a selector into tokens. A word that the passage begins or ends in is part of the passage. */
export function toNeedle({ prefix, exact, suffix }: NormalSelector): Needle {
  const tokens = tokeniseText(prefix + exact + suffix);
  const [from, to] = [prefix.length, prefix.length + exact.length];
  const start = tokens.findIndex((token) => token.end > from);
  const end = tokens.findLastIndex((token) => token.start < to) + 1;
  const [first, last] = [tokens[start], tokens[end - 1]];
  return {
    tokens: tokens.map((token) =>
      token === first || token === last
        ? { ...token, weight: Math.max(token.weight, endWeight) }
        : token,
    ),
    passage: { start, end },
    cuts: {
      start: Math.max(from - (first?.start ?? from), 0),
      end: Math.min(to, last?.end ?? to) - (last?.start ?? to),
    },
  };
}

/**
 * Finds the stretch of a window that the passage became: from its first word that is left to its
 * last, with what stands in place of the words lost before and after them, up to the context.
 *
 * @returns undefined when no word of the passage is left
 */
export function placePassage(text: string, window: TextRange, needle: Needle): Place | undefined {
  const words = tokeniseText(text.slice(window.start, window.end));
  const { tokens, passage, cuts } = needle;
  const pairs = alignTokens(tokens, words, passage);
  const inside = pairs.filter(({ left }) => left >= passage.start && left < passage.end);
  const [first, last] = [inside[0], inside.at(-1)];
  if (first === undefined || last === undefined) return undefined;
  const before = pairs.findLast(({ left }) => left < passage.start);
  const after = pairs.find(({ left }) => left >= passage.end);
  const start = placeEnd(first, passage.start, before, -1);
  const end = placeEnd(last, passage.end - 1, after, 1);
  const [startWord, endWord] = [words[start.word], words[end.word]];
  if (startWord === undefined || endWord === undefined) return undefined;
  const kept = inside.map(({ left, similarity }) => similarity * lengthOf(tokens[left]));
  const lengths = [
    ...tokens.slice(passage.start, passage.end),
    ...words.slice(start.word, end.word + 1),
  ].map(lengthOf);
  return {
    range: {
      start:
        window.start +
        startWord.start +
        (start.isOwn ? moveCut(tokens[first.left], startWord, cuts.start) : 0),
      end:
        window.start +
        (end.isOwn ? endWord.start + moveCut(tokens[last.left], endWord, cuts.end) : endWord.end),
    },
    similarity: (2 * sum(kept)) / sum(lengths),
    isFirm: start.isFirm && end.isFirm,
  };
}

/** One end of a place. */
interface End {
  /** The outermost word of the text that belongs to the place. */
  readonly word: number;
  /** Whether that is the passage's own outermost word. */
  readonly isOwn: boolean;
  readonly isFirm: boolean;
}

/**
 * @param kept the outermost pair of the passage
 * @param edge the outermost token of the passage
 * @param context the nearest pair beyond it
 */
function placeEnd(
  kept: TokenPair,
  edge: number,
  context: TokenPair | undefined,
  step: 1 | -1,
): End {
  const isOwn = kept.left === edge;
  if (isOwn && kept.similarity > 0) return { word: kept.right, isOwn, isFirm: true };
  if (context !== undefined && context.similarity > 0 && context.left === edge + step) {
    const lost = Math.abs(edge - kept.left);
    const between = Math.abs(context.right - kept.right) - 1;
    if (between <= mostReplacing(lost)) {
      return { word: context.right - step, isOwn: isOwn && between === 0, isFirm: true };
    }
  }
  return { word: kept.right, isOwn, isFirm: false };
}

/** How many new words may stand in place of the passage's first or last words. */
function mostReplacing(lost: number): number {
  return 2 * lost + 1;
}

/** Where a cut through a word lies in the word that it became. */
function moveCut(from: Token | undefined, { text }: Token, cut: number): number {
  if (from === undefined || cut === from.text.length) return text.length;
  if (text.startsWith(from.text.slice(0, cut))) return cut;
  if (text.endsWith(from.text.slice(cut))) return text.length - (from.text.length - cut);
  return Math.min(cut, text.length);
}

function lengthOf(token: Token | undefined): number {
  return token?.text.length ?? 0;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
