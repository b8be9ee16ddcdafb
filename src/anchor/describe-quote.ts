import { findPassages } from './find-passages.ts';
import { isBoundary, toNormalRange, toNormalText, type NormalText } from './normalise-text.ts';
import type { TextQuoteSelector, TextRange } from './text-quote-selector.ts';

/** How much context, in code units of the normal text, a selector takes on either side. */
interface Context {
  readonly before: number;
  readonly after: number;
}

/**
 * Describes a range: the selector that `matchQuote` resolves to it, with the least context that
 * makes the passage unique, on the left where both sides would do. A range that cuts through a
 * grapheme cluster or a run of white space is widened to hold the whole of it first.
 *
 * @param range in UTF-16 code units of the text before normalisation
 * @throws RangeError when the range lies outside the text
 */
export function describeQuote(text: string | NormalText, range: TextRange): TextQuoteSelector {
  const normal = toNormalText(text);
  if (range.start < 0 || range.end < range.start || range.end > normal.source.length) {
    throw new RangeError(
      `The range ${range.start}–${range.end} is not in a text of ${normal.source.length} code units.`,
    );
  }
  const passage = toNormalRange(normal, range);
  const exact = normal.text.slice(passage.start, passage.end);
  const { before, after } = leastContext(normal, passage, exact);
  return {
    exact,
    ...(before > 0 && { prefix: normal.text.slice(passage.start - before, passage.start) }),
    ...(after > 0 && { suffix: normal.text.slice(passage.end, passage.end + after) }),
  };
}

/**
 * The least context that no other occurrence shares. Each other occurrence has a left and a right
 * neighbourhood in common with the passage and must differ from the context on one side, so the
 * only lengths worth trying on the left are those that just exceed what some occurrence shares.
 */
function leastContext(normal: NormalText, passage: TextRange, exact: string): Context {
  const rivals = findPassages(normal, exact)
    .filter(({ start }) => start !== passage.start)
    .map((rival) => sharedContext(normal.text, passage, rival))
    .sort((a, b) => b.before - a.before);
  let least: Context | undefined;
  let after = 0;
  for (const rival of [...rivals, { before: -1, after: -1 }]) {
    const candidate = {
      before: upToBoundary(normal, passage.start, rival.before + 1, -1),
      after: upToBoundary(normal, passage.end, after, 1),
    };
    if (
      candidate.before <= passage.start &&
      candidate.after <= normal.text.length - passage.end &&
      (least === undefined || candidate.before + candidate.after <= least.before + least.after)
    ) {
      least = candidate;
    }
    after = Math.max(after, rival.after + 1);
  }
  return least ?? { before: passage.start, after: normal.text.length - passage.end };
}

/** How many code units two passages have in common on their left and on their right. */
function sharedContext(text: string, a: TextRange, b: TextRange): Context {
  let before = 0;
  while (before < Math.min(a.start, b.start)) {
    if (text[a.start - before - 1] !== text[b.start - before - 1]) break;
    before += 1;
  }
  let after = 0;
  while (Math.max(a.end, b.end) + after < text.length) {
    if (text[a.end + after] !== text[b.end + after]) break;
    after += 1;
  }
  return { before, after };
}

/** The length, at least `length`, at which a context that starts at `from` splits no cluster. */
function upToBoundary(normal: NormalText, from: number, length: number, step: 1 | -1): number {
  let reached = length;
  for (
    let index = from + step * reached;
    index > 0 && index < normal.text.length && !isBoundary(normal, index);
    index += step
  ) {
    reached += 1;
  }
  return reached;
}
