import { findPassages } from './find-passages.ts';
import { isBoundary, toNormalRange, toNormalText, type NormalText } from './normalise-text.ts';
import type { TextQuoteSelector, TextRange } from './text-quote-selector.ts';

/** The length of a selector’s context on either side, in code units of the normal text. */
interface Context {
  readonly before: number;
  readonly after: number;
}

/**
 * Describes a range: makes a selector that `matchQuote` resolves to it, with the shortest context that makes the
 * passage unique. Of equally short contexts it takes the one with least on the left. A range that cuts a
 * grapheme cluster or a run of white space is first widened to include all of it.
 *
 * @param range in UTF-16 code units of the text before normalisation
 * @throws RangeError if the range lies outside the text
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
 * The shortest context that no other occurrence shares. The context must differ from every other occurrence on at
 * least one side. So the only lengths to try on the left are one more than what some occurrence shares there.
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

/** Up to this number of passages, comparing them one by one is faster. */
const fewOthers = 64;

/** The number of code units that two passages share directly before and after them. */
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

/** For each of the other passages, how much context it shares with the given one. */
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
 * For each position of a text, how many code units from there equal those from a given position. The Z algorithm,
 * which is linear even for repetitive text (https://cp-algorithms.com/string/z-function.html).
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

/** The smallest length, at least `length`, at which a context that starts at `from` splits no grapheme cluster. */
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
