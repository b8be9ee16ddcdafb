import { isBoundary, normaliseText, type NormalText } from './normalise-text.ts';
import type { TextQuoteSelector, TextRange } from './text-quote-selector.ts';

/** A selector whose three parts are in normal form. */
export type NormalSelector = Required<TextQuoteSelector>;

/** Brings a selector's parts into the form in which texts are compared. */
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
 * Every place, overlapping ones included, where the normal text reads `exact` without splitting a
 * grapheme cluster. In code units of the normal text, ascending.
 */
export function findPassages(normal: NormalText, exact: string): TextRange[] {
  const found: TextRange[] = [];
  let start = normal.text.indexOf(exact);
  while (start >= 0) {
    const end = start + exact.length;
    if (isBoundary(normal, start) && isBoundary(normal, end)) found.push({ start, end });
    if (start === normal.text.length) break;
    start = normal.text.indexOf(exact, start + 1);
  }
  return found;
}

/** Whether a passage stands directly between the selector's prefix and suffix. */
export function isInContext(
  { text }: NormalText,
  { start, end }: TextRange,
  { prefix, suffix }: NormalSelector,
): boolean {
  return text.endsWith(prefix, start) && text.startsWith(suffix, end);
}

/**
 * Whether a passage stands between the selector's prefix and suffix when line breaks between them
 * are overlooked: browsers put no white space between two blocks when they collect a selector.
 */
export function isInContextAcrossLines(
  normal: NormalText,
  { start, end }: TextRange,
  selector: NormalSelector,
): boolean {
  return isInContext(
    normal,
    {
      start: isLineBreak(normal, start - 1) && !selector.prefix.endsWith(' ') ? start - 1 : start,
      end: isLineBreak(normal, end) && !selector.suffix.startsWith(' ') ? end + 1 : end,
    },
    selector,
  );
}

function isLineBreak({ text, source, starts, ends }: NormalText, index: number): boolean {
  return text[index] === ' ' && source.slice(starts[index], ends[index]).includes('\n');
}
