import type { NormalText } from './normalise-text.ts';

/** How many code units the pieces have by which two texts are compared at first sight. */
const gramLength = 3;

const mostPeaks = 6;

/** A peak lower than this share of the highest is chance. */
const leastShare = 0.4;

/**
 * Where a text has most in common with a quotation, best first: the middles of the stretches, as
 * long as the quotation, that hold most of its sequences of three code units, rare ones counting
 * more. Takes time linear in the text, whatever its language.
 */
export function findPeaks(normal: NormalText, quote: string): number[] {
  const scores = scoreStretches(indexOf(normal), quote);
  const peaks: number[] = [];
  let least = 0;
  while (peaks.length < mostPeaks) {
    let best: number | undefined;
    let score = least;
    for (let start = 0; start < scores.length; start += 1) {
      if ((scores[start] ?? 0) <= score) continue;
      best = start;
      score = scores[start] ?? 0;
    }
    if (best === undefined) break;
    least = Math.max(least, score * leastShare);
    peaks.push(best);
    // No other peak is within half a quotation of this one.
    const near = quote.length >> 1;
    scores.fill(0, Math.max(best - near, 0), best + near + 1);
  }
  return peaks.map((start) => Math.min(start + (quote.length >> 1), normal.text.length));
}

/** The sequences of a text. */
interface GramIndex {
  /** A number for each sequence. */
  readonly numbers: ReadonlyMap<string, number>;
  /** The number of the sequence at each place. */
  readonly places: Int32Array;
  /** How often the text has the sequence of each number. */
  readonly counts: Int32Array;
}

/** Each text is indexed once, however many quotations are looked for in it. */
const indexes = new WeakMap<NormalText, GramIndex>();

function indexOf(normal: NormalText): GramIndex {
  const known = indexes.get(normal);
  if (known) return known;
  const { text } = normal;
  const numbers = new Map<string, number>();
  const places = Int32Array.from({ length: Math.max(text.length - gramLength + 1, 0) }, (_, at) => {
    const gram = text.slice(at, at + gramLength);
    const number = numbers.get(gram) ?? numbers.size;
    numbers.set(gram, number);
    return number;
  });
  const counts = new Int32Array(numbers.size);
  for (const number of places) counts[number] = (counts[number] ?? 0) + 1;
  const index = { numbers, places, counts };
  indexes.set(normal, index);
  return index;
}

/** What the stretch at each place is worth: the sum of its sequences that the quotation has. */
function scoreStretches({ numbers, places, counts }: GramIndex, quote: string): Float64Array {
  const worths = new Float64Array(counts.length);
  for (let at = 0; at + gramLength <= quote.length; at += 1) {
    const number = numbers.get(quote.slice(at, at + gramLength));
    if (number !== undefined) worths[number] = 1 / Math.sqrt(counts[number] ?? 1);
  }
  const { length } = places;
  const sums = new Float64Array(length + 1);
  for (let at = 0; at < length; at += 1) {
    sums[at + 1] = (sums[at] ?? 0) + (worths[places[at] ?? 0] ?? 0);
  }
  const scores = new Float64Array(length);
  for (let start = 0; start < length; start += 1) {
    scores[start] = (sums[Math.min(start + quote.length, length)] ?? 0) - (sums[start] ?? 0);
  }
  return scores;
}
