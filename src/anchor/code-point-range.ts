import type { TextRange } from './text-quote-selector.ts';

/**
 * A range in code points, as the W3C TextPositionSelector counts, from one in UTF-16 code units.
 *
 * @param text the text that the range counts in
 * @see https://www.w3.org/TR/annotation-model/#text-position-selector
 */
export function toCodePoints(text: string, { start, end }: TextRange): TextRange {
  const before = countCodePoints(text.slice(0, start));
  return { start: before, end: before + countCodePoints(text.slice(start, end)) };
}

/** A range in UTF-16 code units from one in code points: the inverse of `toCodePoints`. */
export function fromCodePoints(text: string, { start, end }: TextRange): TextRange {
  const characters = Array.from(text);
  const before = characters.slice(0, start).join('').length;
  return { start: before, end: before + characters.slice(start, end).join('').length };
}

function countCodePoints(text: string): number {
  return Array.from(text).length;
}
