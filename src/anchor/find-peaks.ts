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
export function findPeaks(text: string, quote: string): number[] {
  const worths = worthOfGrams(text, quote);
  const sums = new Float64Array(worths.length + 1);
  for (const [at, worth] of worths.entries()) sums[at + 1] = (sums[at] ?? 0) + worth;
  const scores = worths.map(
    (_, start) => (sums[Math.min(start + quote.length, worths.length)] ?? 0) - (sums[start] ?? 0),
  );
  const peaks: number[] = [];
  let least = 0;
  while (peaks.length < mostPeaks) {
    let best: number | undefined;
    let score = least;
    for (let start = 0; start < scores.length; start += 1) {
      if ((scores[start] ?? 0) <= score) continue;
      if (peaks.some((peak) => Math.abs(peak - start) <= quote.length / 2)) continue;
      best = start;
      score = scores[start] ?? 0;
    }
    if (best === undefined) break;
    least = Math.max(least, score * leastShare);
    peaks.push(best);
  }
  return peaks.map((start) => Math.min(start + (quote.length >> 1), text.length));
}

/** What the sequence at each place of a text is worth: 0 where the quotation does not have it. */
function worthOfGrams(text: string, quote: string): Float64Array {
  const counts = new Map<string, number>();
  for (let at = 0; at + gramLength <= quote.length; at += 1) {
    counts.set(quote.slice(at, at + gramLength), 0);
  }
  const length = Math.max(text.length - gramLength + 1, 0);
  const grams = Array.from({ length }, (_, at) => text.slice(at, at + gramLength));
  for (const gram of grams) {
    const count = counts.get(gram);
    if (count !== undefined) counts.set(gram, count + 1);
  }
  return Float64Array.from(grams, (gram) => {
    const count = counts.get(gram);
    return count === undefined ? 0 : 1 / Math.sqrt(count);
  });
}
