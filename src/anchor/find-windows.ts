import type { TextRange } from './text-quote-selector.ts';

const gramLength = 3;
const mostWindows = 4;

/**
 * The parts of a text that share most with a quotation, best first: where the sequences of three
 * code units that both contain stand closest together, rare ones counting more. In linear time,
 * and whatever the language.
 *
 * @param quote text in normal form
 * @param margin how far a window reaches beyond the length of the quotation, on either side
 */
export function findWindows(text: string, quote: string, margin: number): TextRange[] {
  const wanted = new Set<string>();
  for (let at = 0; at + gramLength <= quote.length; at += 1) {
    wanted.add(quote.slice(at, at + gramLength));
  }
  const counts = new Map<string, number>();
  const grams: (string | undefined)[] = [];
  for (let at = 0; at + gramLength <= text.length; at += 1) {
    const gram = text.slice(at, at + gramLength);
    const isShared = wanted.has(gram);
    grams.push(isShared ? gram : undefined);
    if (isShared) counts.set(gram, (counts.get(gram) ?? 0) + 1);
  }
  const sums = [0];
  for (const gram of grams) {
    const worth = gram === undefined ? 0 : 1 / Math.sqrt(counts.get(gram) ?? 1);
    sums.push((sums.at(-1) ?? 0) + worth);
  }
  const score = (start: number): number =>
    (sums[Math.min(start + quote.length, sums.length - 1)] ?? 0) - (sums[start] ?? 0);
  const peaks: number[] = [];
  while (peaks.length < mostWindows) {
    let best: number | undefined;
    for (let start = 0; start < grams.length; start += 1) {
      if (peaks.some((peak) => Math.abs(peak - start) <= quote.length / 2)) continue;
      if (score(start) > (best === undefined ? 0 : score(best))) best = start;
    }
    if (best === undefined) break;
    peaks.push(best);
  }
  return peaks.map((start) => ({
    start: Math.max(start - margin, 0),
    end: Math.min(start + quote.length + margin, text.length),
  }));
}
