import { closest, distance } from 'fastest-levenshtein';

/** The candidate nearest to a word, when it is near enough to have been meant: a third of its letters may differ. */
export function didYouMean(word: string, candidates: readonly string[]): string | undefined {
  if (candidates.length === 0 || word.length > 200) return undefined;
  const plain = word.toLowerCase().replaceAll('_', '-');
  const alike = candidates.find((candidate) => candidate.toLowerCase() === plain);
  // Letters in the wrong order are a likelier slip than as many wrong letters.
  const swapped = candidates.find(
    (candidate) => distance(plain, candidate) === 2 && inOrder(candidate) === inOrder(plain),
  );
  const nearest = alike ?? swapped ?? closest(word, candidates);
  const most = Math.max(1, Math.ceil(Math.max(word.length, nearest.length) / 3));
  return distance(plain, nearest.toLowerCase()) <= most ? nearest : undefined;
}

function inOrder(word: string): string {
  return [...word].sort().join('');
}

/** “Did you mean x? ” where something is near, and nothing otherwise. */
export function suggestion(word: string, candidates: readonly string[]): string {
  const meant = didYouMean(word, candidates);
  return meant === undefined ? '' : `Did you mean ${meant}? `;
}
