import { alignTokens } from './align-words.ts';
import { toNormalSelector, type NormalSelector } from './find-passages.ts';
import { findWindows } from './find-windows.ts';
import { toNormalText, toSourceRange, type NormalText } from './normalise-text.ts';
import type { TextQuoteSelector, TextRange } from './text-quote-selector.ts';
import { tokeniseText, type Token } from './tokenise-text.ts';

/** A passage that an orphaned or ambiguous selector may have meant. */
export interface Proposal {
  /** In UTF-16 code units of the text before normalisation. */
  readonly range: TextRange;
  /** The words that stand there now. */
  readonly text: string;
  /** How much of the passage and its context is still there, from 0 to 1. */
  readonly similarity: number;
  /** Same words elsewhere; other words; the same words in several places that fit equally well. */
  readonly change: 'moved' | 'reworded' | 'ambiguous';
}

/** What stays below this has more in common with chance than with the passage. */
export const proposalThreshold = 0.5;

/** `check --fix` repairs a selector by itself only from this similarity on. */
export const repairThreshold = 0.8;

export function proposeQuote(
  text: string | NormalText,
  selector: TextQuoteSelector,
): readonly Proposal[] {
  const normal = toNormalText(text);
  const wanted = toNormalSelector(selector);
  const needle = tokeniseNeedle(wanted);
  const quote = wanted.prefix + wanted.exact + wanted.suffix;
  const proposals = findWindows(normal.text, quote, Math.max(quote.length, 400)).flatMap(
    (window) => {
      const p = proposeIn(normal, wanted, needle, window);
      return p === undefined ? [] : [p];
    },
  );
  proposals.sort((a, b) => b.similarity - a.similarity);
  return proposals.filter((p) => p.similarity >= proposalThreshold);
}

interface Needle {
  readonly tokens: readonly Token[];
  /** index of the first token of exact and of the first after it. */
  readonly from: number;
  readonly to: number;
}

function tokeniseNeedle({ prefix, exact, suffix }: NormalSelector): Needle {
  const before = tokeniseText(prefix);
  const passage = tokeniseText(exact);
  return {
    tokens: [...before, ...passage, ...tokeniseText(suffix)],
    from: before.length,
    to: before.length + passage.length,
  };
}

function proposeIn(
  normal: NormalText,
  wanted: NormalSelector,
  needle: Needle,
  window: TextRange,
): Proposal | undefined {
  const words = tokeniseText(normal.text.slice(window.start, window.end));
  const pairs = alignTokens(needle.tokens, words);
  const inside = pairs.filter(({ left }) => left >= needle.from && left < needle.to);
  const first = inside[0];
  const last = inside.at(-1);
  if (first === undefined || last === undefined) return undefined;
  const before = pairs.findLast(({ left }) => left < needle.from);
  const after = pairs.find(({ left }) => left >= needle.to);
  let start = first.right;
  if (first.left > needle.from && before?.left === needle.from - 1) start = before.right + 1;
  let end = last.right + 1;
  if (last.left < needle.to - 1 && after?.left === needle.to) end = after.right;
  const range = {
    start: window.start + (words[start]?.start ?? 0),
    end: window.start + (words[end - 1]?.end ?? 0),
  };
  const found = normal.text.slice(range.start, range.end);
  const kept = inside.reduce(
    (sum, { left, similarity }) => sum + (needle.tokens[left]?.text.length ?? 0) * similarity,
    0,
  );
  const len = (ts: readonly Token[]) => ts.reduce((s, t) => s + t.text.length, 0);
  const total = len(needle.tokens.slice(needle.from, needle.to)) + len(words.slice(start, end));
  const similarity = (2 * kept) / total;
  return {
    range: toSourceRange(normal, range),
    text: found,
    similarity,
    change: found === wanted.exact ? 'moved' : 'reworded',
  };
}
