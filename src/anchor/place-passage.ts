import { alignTokens } from './align-words.ts';
import type { NormalSelector } from './find-passages.ts';
import { placeEnd } from './place-end.ts';
import type { TextRange } from './text-quote-selector.ts';
import { tokeniseText, type Token } from './tokenise-text.ts';
import { wordSimilarity } from './word-similarity.ts';

/** A selector as tokens: prefix, passage, suffix. */
export interface Needle {
  readonly tokens: readonly Token[];
  /** Range of the tokens that cover the passage. */
  readonly passage: TextRange;
  /** Offsets at which the passage starts in its first token and ends in its last, in code units. */
  readonly cuts: TextRange;
}

/** The current place of an edited passage. */
export interface PassagePlace {
  /** In code units of the normal text. */
  readonly range: TextRange;
  /** How much the old and the new wording have in common, from 0 to 1. */
  readonly similarity: number;
  /** True if the ends are certain and, judging by the context, it is this passage. */
  readonly isFirm: boolean;
}

/** From this number of words on, the same words are the same passage in any context. */
const unmistakable = 6;

/** Weight of a new word in the similarity; a lost word counts 1. */
const addedWeight = 0.5;

/** Weight of the first and last token. They decide where the passage ends. */
const edgeWeight = { sign: 0.8, word: 0.9 };

/** Largest table of tokens that is worth the time: enough for a passage of about two thousand words. */
const maxCells = 8_000_000;

/** Splits a selector into tokens. A word that the passage only cuts belongs to the passage. */
export function toNeedle({ prefix, exact, suffix }: NormalSelector): Needle {
  const tokens = tokeniseText(prefix + exact + suffix);
  const [from, to] = [prefix.length, prefix.length + exact.length];
  const start = tokens.findIndex((token) => token.end > from);
  const end = tokens.findLastIndex((token) => token.start < to) + 1;
  const [first, last] = [tokens[start], tokens[end - 1]];
  return {
    tokens,
    passage: { start, end },
    cuts: {
      start: Math.max(from - (first?.start ?? from), 0),
      end: Math.min(to, last?.end ?? to) - (last?.start ?? to),
    },
  };
}

/**
 * Finds the part of a window of the normal text that the passage became.
 *
 * @returns undefined if no word of the passage is left, or if the alignment would be too large
 */
export function placePassage(
  text: string,
  window: TextRange,
  needle: Needle,
): PassagePlace | undefined {
  const words = tokeniseText(text.slice(window.start, window.end));
  if (words.length * needle.tokens.length > maxCells) return undefined;
  const { passage, cuts } = needle;
  const tokens = weigh(needle, words);
  const pairs = alignTokens(tokens, words, passage);
  const inside = pairs.filter(({ left }) => left >= passage.start && left < passage.end);
  const [first, last] = [inside[0], inside.at(-1)];
  if (first === undefined || last === undefined) return undefined;
  const start = placeEnd({ tokens, words, pairs, edge: passage.start, outermost: first, step: -1 });
  const end = placeEnd({ tokens, words, pairs, edge: passage.end - 1, outermost: last, step: 1 });
  const covered = words.slice(start.word, end.word + 1);
  const [startWord, endWord] = [covered[0], covered.at(-1)];
  if (startWord === undefined || endWord === undefined) return undefined;
  const startCut = start.isOwn ? findCut(tokens, first.left, -1, startWord, cuts.start) : 0;
  const endCut = end.isOwn ? findCut(tokens, last.left, 1, endWord, cuts.end) : endWord.text.length;
  const isUnchanged =
    inside.length === covered.length && inside.every(({ similarity }) => similarity === 1);
  const kept = inside.map(({ left, similarity }) => similarity * (tokens[left]?.text.length ?? 0));
  const before = sum(
    tokens.slice(passage.start, passage.end).map(({ text: { length } }) => length),
  );
  const now = sum(covered.map(({ text: { length } }) => length));
  return {
    range: {
      start: window.start + startWord.start + startCut,
      end: window.start + endWord.start + endCut,
    },
    similarity: (2 * sum(kept)) / (before + now - (1 - addedWeight) * Math.max(now - before, 0)),
    isFirm:
      start.isFirm &&
      end.isFirm &&
      ((start.isInContext && end.isInContext) || (isUnchanged && covered.length >= unmistakable)),
  };
}

/** Lowers the weight of tokens that are frequent in the window. */
function weigh({ tokens, passage }: Needle, words: readonly Token[]): Token[] {
  const counts = new Map<string, number>();
  for (const { text } of words) counts.set(text, (counts.get(text) ?? 0) + 1);
  return tokens.map((token, index) => {
    const count = counts.get(token.text) ?? 1;
    if (index !== passage.start && index !== passage.end - 1) {
      return { ...token, weight: token.weight / Math.sqrt(count) };
    }
    return { ...token, weight: token.isWord ? edgeWeight.word / count ** 0.25 : edgeWeight.sign };
  });
}

/**
 * The offset at which the passage starts or ends in the counterpart of one of its tokens: at the border of the
 * word, unless the selector cut the token, or an edit joined the word with its neighbour in the context.
 */
function findCut(
  tokens: readonly Token[],
  index: number,
  step: 1 | -1,
  { text }: Token,
  cut: number,
): number {
  const own = tokens[index]?.text ?? '';
  const beside = tokens[index + step]?.text ?? '';
  const joined = step < 0 ? beside + own : own + beside;
  return wordSimilarity(joined, text) > wordSimilarity(own, text)
    ? moveCut(joined, text, step < 0 ? beside.length + cut : cut)
    : moveCut(own, text, cut);
}

/** Maps an offset in a word to the word that it became. */
function moveCut(from: string, to: string, cut: number): number {
  if (cut === from.length) return to.length;
  if (to.startsWith(from.slice(0, cut))) return cut;
  if (to.endsWith(from.slice(cut))) return to.length - (from.length - cut);
  return Math.min(cut, to.length);
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
