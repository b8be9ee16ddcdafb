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
  const rivals = sharedContexts(
    normal.text,
    passage,
    findPassages(normal, exact).filter(({ start }) => start !== passage.start),
  ).sort((a, b) => b.before - a.before);
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

/** Up to this number of passages, reading them one by one is quicker. */
const fewOthers = 64;

/** How many code units two passages have in common before and after them. */
function sharedContext(text: string, a: TextRange, b: TextRange): Context {
  let before = 0;
  while (
    before < Math.min(a.start, b.start) &&
    text[a.start - before - 1] === text[b.start - before - 1]
  ) {
    before += 1;
  }
  let after = 0;
  while (
    Math.max(a.end, b.end) + after < text.length &&
    text[a.end + after] === text[b.end + after]
  ) {
    after += 1;
  }
  return { before, after };
}

/** How much of the context of a passage each of some others has in common with it. */
function sharedContexts(text: string, passage: TextRange, others: readonly TextRange[]): Context[] {
  if (others.length <= fewOthers) return others.map((other) => sharedContext(text, passage, other));
  const reversed = text.split('').reverse().join('');
  const before = sharedPrefixes(reversed, text.length - passage.start);
  const after = sharedPrefixes(text, passage.end);
  return others.map(({ start, end }) => ({
    before: before[text.length - start] ?? 0,
    after: after[end] ?? 0,
  }));
}

/**
 * For each place of a text, how many code units read the same from there as from a given place.
 * The Z algorithm: linear, however often the text repeats itself.
 */
function sharedPrefixes(text: string, from: number): Uint32Array {
  const pattern = text.slice(from);
  const joined = pattern + text;
  const lengths = new Uint32Array(joined.length + 1);
  let [left, right] = [0, 0];
  for (let at = 1; at < joined.length; at += 1) {
    let length = at < right ? Math.min(right - at, lengths[at - left] ?? 0) : 0;
    while (at + length < joined.length && joined[length] === joined[at + length]) length += 1;
    if (at + length > right) [left, right] = [at, at + length];
    lengths[at] = length;
  }
  return lengths.subarray(pattern.length).map((length) => Math.min(length, pattern.length));
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
