import { editDistance } from './edit-distance.ts';

/**
 * The candidate nearest to a word if at most a third of its letters differ (at least one letter may). Ignores
 * case.
 */
export function didYouMean(word: string, candidates: readonly string[]): string | undefined {
  if (word.length > 200) return undefined;
  const plain = word.toLowerCase().replaceAll('_', '-');
  let nearest: string | undefined;
  let least = Infinity;
  for (const candidate of candidates) {
    const most = Math.max(1, Math.ceil(Math.max(word.length, candidate.length) / 3));
    const distance = editDistance(plain, candidate.toLowerCase(), Math.min(most, least));
    if (distance < least) [nearest, least] = [candidate, distance];
  }
  return nearest;
}

/** “Did you mean x? ” if a candidate is near enough, otherwise the empty string. */
export function suggestion(word: string, candidates: readonly string[]): string {
  const meant = didYouMean(word, candidates);
  return meant === undefined ? '' : `Did you mean ${meant}? `;
}
