/**
 * The similarity of two strings, from 0 to 1: twice the length of their longest common subsequence, divided by the
 * sum of their lengths (in code units).
 */
export function textSimilarity(a: string, b: string): number {
  return a === b ? 1 : (2 * commonLength(a, b)) / (a.length + b.length);
}

/** The similarity of two spellings that differ only in letter case. */
const caseSimilarity = 0.95;

/** Minimum similarity of two spellings of the same word; higher for short words. */
const leastSimilarity = { long: 0.66, short: 0.75 };
const maxShortLength = 3;

/** Longer tokens are not words that anyone retypes, in code units. */
const maxWordLength = 64;

/** The similarity of two words; 0 if they are not the same word retyped. */
export function wordSimilarity(a: string, b: string): number {
  if (a === b) return 1;
  const [shorter, longer] = a.length < b.length ? [a.length, b.length] : [b.length, a.length];
  const least = longer > maxShortLength ? leastSimilarity.long : leastSimilarity.short;
  const most = (2 * shorter) / (shorter + longer);
  if (most < least || shorter < 2 || longer > maxWordLength) return 0;
  const similarity = textSimilarity(a.toLowerCase(), b.toLowerCase());
  return similarity < least ? 0 : caseSimilarity * similarity;
}

/** The length of the longest common subsequence. */
function commonLength(a: string, b: string): number {
  let above = new Uint16Array(b.length + 1);
  let row = new Uint16Array(b.length + 1);
  for (let i = 0; i < a.length; i += 1) {
    for (let j = 0; j < b.length; j += 1) {
      row[j + 1] = a[i] === b[j] ? (above[j] ?? 0) + 1 : Math.max(above[j + 1] ?? 0, row[j] ?? 0);
    }
    [above, row] = [row, above];
  }
  return above[b.length] ?? 0;
}
