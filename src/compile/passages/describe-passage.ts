import { isBoundary, toNormalRange, type NormalText } from '../../anchor/normalise-text.ts';
import type { TextQuoteSelector, TextRange } from '../../anchor/text-quote-selector.ts';

/** A passage in the form for other tools. */
export interface DescribedPassage {
  /** The passage with its context, all in normal form. */
  readonly selector: TextQuoteSelector;
  /**
   * Its range in the normal text, end exclusive, in Unicode code points as in the W3C TextPositionSelector. There
   * the normal text reads `selector.exact`.
   */
  readonly position: TextRange;
}

/** Approximate length of the context on either side, in UTF-16 code units. */
const context = 32;

/** Describes a passage for other tools, with more context than needed to identify it, so that it survives edits. */
export function describePassage(normal: NormalText, range: TextRange): DescribedPassage {
  const { start, end } = toNormalRange(normal, range);
  const prefix = normal.text.slice(boundaryBefore(normal, start - context), start);
  const suffix = normal.text.slice(end, boundaryBefore(normal, end + context));
  const exact = normal.text.slice(start, end);
  const from = codePoints(normal.text.slice(0, start));
  return {
    selector: { exact, ...(prefix !== '' && { prefix }), ...(suffix !== '' && { suffix }) },
    position: { start: from, end: from + codePoints(exact) },
  };
}

/** The last boundary between two grapheme clusters at or before an index. */
function boundaryBefore(normal: NormalText, index: number): number {
  let at = Math.min(Math.max(index, 0), normal.text.length);
  while (!isBoundary(normal, at)) at -= 1;
  return at;
}

/**
 * Counts code points without copying the text: an article has hundreds of passages, and most are counted from its
 * beginning.
 */
function codePoints(text: string): number {
  let count = 0;
  for (const _point of text) count += 1;
  return count;
}
