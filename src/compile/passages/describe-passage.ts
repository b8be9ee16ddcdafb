import { isBoundary, toNormalRange } from '../../anchor/normalise-text.ts';
import type { NormalText } from '../../anchor/normalise-text.ts';
import type { TextQuoteSelector, TextRange } from '../../anchor/text-quote-selector.ts';

/** A passage as other tools are told of it. */
export interface DescribedPassage {
  /** The passage with what stands around it, all in normal form. */
  readonly selector: TextQuoteSelector;
  /**
   * Where it stands in the normal text, end exclusive, in Unicode code points as the W3C counts.
   * Between these the normal text reads `selector.exact`.
   */
  readonly position: TextRange;
}

/** About how much context other tools are given, in UTF-16 code units. */
const context = 32;

/** Describes a passage for other tools, with more context than it takes to tell it apart, so that it survives edits. */
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

/** The last boundary between two grapheme clusters that is not after an index. */
function boundaryBefore(normal: NormalText, index: number): number {
  let at = Math.min(Math.max(index, 0), normal.text.length);
  while (!isBoundary(normal, at)) at -= 1;
  return at;
}

/** Counts without a copy: an article has hundreds of passages, and most are counted from its beginning. */
function codePoints(text: string): number {
  let count = 0;
  for (const _point of text) count += 1;
  return count;
}
