/**
 * How much two strings resemble each other, from 0 to 1: twice the code units they have in common,
 * in order, over all their code units.
 */
export function textSimilarity(a: string, b: string): number {
  if (a === b) return 1;
  return (2 * commonLength(a, b)) / (a.length + b.length);
}

/** Below this two words are different words, not one word retyped. */
const leastSimilarity = 0.6;

/** Words this short differ in a letter and mean something else. */
const shortWord = 3;

/** `textSimilarity` of two words that may be one word retyped, else 0. */
export function wordSimilarity(a: string, b: string): number {
  if (a === b) return 1;
  const [longer, shorter] = a.length > b.length ? [a, b] : [b, a];
  const [x, y] = [longer.toLowerCase(), shorter.toLowerCase()];
  if (x === y) return caseSimilarity;
  if (longer.length <= shortWord) return 0;
  if ((2 * shorter.length) / (longer.length + shorter.length) < leastSimilarity) return 0;
  const similarity = caseSimilarity * textSimilarity(x, y);
  return similarity < leastSimilarity ? 0 : similarity;
}

/** What two spellings of a word that differ only in letter case resemble each other. */
const caseSimilarity = 0.95;

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
