import type { ClaimLineage } from '../../model/claim-lineage.ts';
import { numberInWords } from '../../model/labels/numbers-in-words.ts';

/**
 * Says in one sentence how many articles report a claim and how many origins they trace to. Articles without
 * a recorded lineage are named and never subtracted. `independent` must be true only if a curator has shown,
 * with a source, that the origins are independent of each other.
 */
export function originsSentence(
  { articles, origins, untraced, partly, cycles }: ClaimLineage,
  independent: boolean,
): string {
  if (articles.length === 0) return 'No article in this record reports it.';
  const reported = `Reported in ${counted(articles.length, 'article')}`;
  const clauses = [
    origins.length === 0
      ? `${reported}; ${articles.length === 1 ? 'its lineage is not recorded' : 'none has a recorded lineage'}`
      : `${reported}, which ${articles.length === 1 ? 'traces' : 'trace'} to ${counted(origins.length, 'recorded origin')}`,
    origins.length > 0 &&
      untraced.length > 0 &&
      `${untraced.length} ${hasOrHave(untraced.length)} no recorded lineage`,
    partly.length > 0 &&
      `${partly.length} ${hasOrHave(partly.length)} a lineage recorded only in part`,
    cycles.length > 0 &&
      `circular reporting: ${counted(cycles.length, 'group')} of articles that rely on each other`,
    origins.length > 1 &&
      `independence of the ${numberInWords(origins.length)} origins: ${independent ? 'established' : 'not established'}`,
  ];
  return `${clauses.filter(Boolean).join('; ')}.`;
}

/** “1 article”, “2 articles”. */
export function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}

function hasOrHave(count: number): string {
  return count === 1 ? 'has' : 'have';
}
