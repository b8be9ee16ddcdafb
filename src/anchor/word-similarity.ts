/** Below this share of common letters two words are different words. */
const leastSimilarity = 0.5;

/**
 * How much two words resemble each other, from 0 to 1: twice the letters they have in common, in
 * order, over all their letters. 0 where that is too little to be the same word retyped.
 */
export function wordSimilarity(a: string, b: string): number {
  if (a === b) return 1;
  const total = a.length + b.length;
  if ((2 * Math.min(a.length, b.length)) / total < leastSimilarity || total < 6) return 0;
  const similarity = (2 * commonLength(a, b)) / total;
  return similarity < leastSimilarity ? 0 : similarity;
}

/** The length of the longest common subsequence. */
function commonLength(a: string, b: string): number {
  let above = new Array<number>(b.length + 1).fill(0);
  for (const letter of a) {
    const row = [0];
    for (let j = 0; j < b.length; j += 1) {
      row.push(letter === b[j] ? (above[j] ?? 0) + 1 : Math.max(above[j + 1] ?? 0, row[j] ?? 0));
    }
    above = row;
  }
  return above[b.length] ?? 0;
}
