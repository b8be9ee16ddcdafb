import type { Article } from './records/article.ts';
import { dateInWords } from './labels/date-in-words.ts';

/** How a note cites a work: “The Outlet, 24 January 2024”; by its title if outlet and publisher are unknown. */
export function shortCitation(
  work: Pick<Article, 'title' | 'issued' | 'publisher'>,
  outlet: string | undefined,
): string {
  const who = outlet ?? work.publisher;
  const when = work.issued ? dateInWords(work.issued) : undefined;
  if (who !== undefined)
    return when === undefined ? `${who}, “${work.title.text}”` : `${who}, ${when}`;
  return when === undefined ? work.title.text : `${work.title.text}, ${when}`;
}
