import type { NormalText } from './normalise-text.ts';

/** Length of the n-grams (short sequences) by which texts are compared, in code units. */
const gramLength = 3;

const maxPeaks = 6;

/** Peaks with less than this fraction of the highest score are chance. */
const minScoreRatio = 0.4;

/**
 * The places where a text shares most with a quotation, best first. Slides a window as long as the quotation over
 * the text and scores the n-grams that both have; rare ones count more. Returns the middles of the best windows,
 * in code units of the normal text. Linear in the length of the text, for any language.
 */
export function findPeaks(normal: NormalText, quote: string): number[] {
  const scores = scoreStretches(indexOf(normal), quote);
  const peaks: number[] = [];
  let least = 0;
  while (peaks.length < maxPeaks) {
    let best: number | undefined;
    let score = least;
    for (let start = 0; start < scores.length; start += 1) {
      if ((scores[start] ?? 0) <= score) continue;
      best = start;
      score = scores[start] ?? 0;
    }
    if (best === undefined) break;
    least = Math.max(least, score * minScoreRatio);
    peaks.push(best);
    // Other peaks are at least half a quotation away.
    const near = quote.length >> 1;
    scores.fill(0, Math.max(best - near, 0), best + near + 1);
  }
  return peaks.map((start) => Math.min(start + (quote.length >> 1), normal.text.length));
}

/** The n-grams of a text. */
interface GramIndex {
  /** A number for each distinct n-gram. */
  readonly numbers: ReadonlyMap<string, number>;
  /** The number of the n-gram at each position. */
  readonly places: Int32Array;
  /** How often each n-gram occurs in the text, by its number. */
  readonly counts: Int32Array;
}

/** Caches the index of each text, which serves all its quotations. */
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

/** The score of the window at each position: the sum over its n-grams that the quotation has. */
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
