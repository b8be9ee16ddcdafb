/**
 * How much two strings resemble each other, from 0 to 1: twice the code units they have in common,
 * in order, over all their code units.
 */
export function textSimilarity(a: string, b: string): number {
  return a === b ? 1 : (2 * commonLength(a, b)) / (a.length + b.length);
}

/** What two spellings of a word that differ only in letter case resemble each other. */
const caseSimilarity = 0.95;

/** Below this two words are different words, not one word retyped; short words must be closer. */
const leastSimilarity = { long: 0.66, short: 0.75 };
const shortWord = 3;

/** What is longer is not a word that anybody retypes. */
const longestWord = 64;

/** How much two words resemble each other; 0 if they are not one word retyped. */
export function wordSimilarity(a: string, b: string): number {
  if (a === b) return 1;
  const [shorter, longer] = a.length < b.length ? [a.length, b.length] : [b.length, a.length];
  const least = longer > shortWord ? leastSimilarity.long : leastSimilarity.short;
  const most = (2 * shorter) / (shorter + longer);
  if (most < least || shorter < 2 || longer > longestWord) return 0;
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
