import { isBoundary, normaliseText, type NormalText } from './normalise-text.ts';
import type { TextQuoteSelector, TextRange } from './text-quote-selector.ts';

/** A selector whose three parts are in normal form. */
export type NormalSelector = Required<TextQuoteSelector>;

/** Normalises the parts of a selector, as texts are normalised before they are compared. */
export function toNormalSelector({
  exact,
  prefix = '',
  suffix = '',
}: TextQuoteSelector): NormalSelector {
  return {
    exact: normaliseText(exact).text,
    prefix: normaliseText(prefix).text,
    suffix: normaliseText(suffix).text,
  };
}

/**
 * All occurrences of `exact` in the normal text that split no grapheme cluster, overlapping ones included;
 * ascending, in code units of the normal text.
 */
export function findPassages(normal: NormalText, exact: string): TextRange[] {
  const { text } = normal;
  const found: TextRange[] = [];
  const period = periodOf(exact);
  const tail = exact.slice(exact.length - period);
  let start = text.indexOf(exact);
  while (start >= 0) {
    const end = start + exact.length;
    if (isBoundary(normal, start) && isBoundary(normal, end)) found.push({ start, end });
    if (start === text.length) break;
    // The next occurrence cannot start before one period. If it starts right there, only its tail is new.
    start = text.startsWith(tail, end) ? start + period : text.indexOf(exact, start + period);
  }
  return found;
}

/** The shortest distance at which a string can overlap itself (its period), at least 1. */
function periodOf(exact: string): number {
  const borders = new Uint32Array(exact.length);
  let border = 0;
  for (let index = 1; index < exact.length; index += 1) {
    while (border > 0 && exact[index] !== exact[border]) border = borders[border - 1] ?? 0;
    if (exact[index] === exact[border]) border += 1;
    borders[index] = border;
  }
  return Math.max(exact.length - border, 1);
}

/** True if a passage stands directly between the selector’s prefix and suffix. */
export function isInContext(
  { text }: NormalText,
  { start, end }: TextRange,
  { prefix, suffix }: NormalSelector,
): boolean {
  return text.endsWith(prefix, start) && text.startsWith(suffix, end);
}

/**
 * True if a passage stands between the selector’s prefix and suffix, where those may lack the white space next to
 * the passage: between whole words, because people copy contexts that way; at a line break, because browsers copy
 * no white space between two blocks.
 */
export function isInLooseContext(
  normal: NormalText,
  { start, end }: TextRange,
  selector: NormalSelector,
): boolean {
  const { text } = normal;
  const { prefix, suffix } = selector;
  const mayJoin = (space: number, farEnd: number): boolean =>
    text[space] === ' ' && (isLineBreak(normal, space) || !isInWord(text, farEnd));
  const [before, after] = [start - 1, end];
  return isInContext(
    normal,
    {
      start: !prefix.endsWith(' ') && mayJoin(before, before - prefix.length) ? before : start,
      end: !suffix.startsWith(' ') && mayJoin(after, after + 1 + suffix.length) ? after + 1 : end,
    },
    selector,
  );
}

/** True if a position lies between two letters or digits of a word. */
function isInWord(text: string, at: number): boolean {
  return betweenLetters.test(text.slice(Math.max(at - 1, 0), at + 1));
}

const betweenLetters = /^[\p{L}\p{N}\p{M}]{2}$/u;

function isLineBreak({ source, starts, ends }: NormalText, index: number): boolean {
  return source.slice(starts[index], ends[index]).includes('\n');
}
