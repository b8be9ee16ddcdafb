import { key, type Library, type LibraryRecord } from '../../model/library.ts';
import { articlesOn } from '../entries/articles-by-role.ts';
import { linkTo, type RecordLink } from '../record-link.ts';

/** A country or agency that occurs in the same articles as another, and in how many of them. */
export interface CoOccurrence {
  readonly link: RecordLink;
  readonly articles: number;
}

type Subject = LibraryRecord<'countries'> | LibraryRecord<'agencies'>;

/** Countries or agencies that occur in articles about a subject: most frequent first, then by name. */
export function coOccurrences(
  library: Library,
  subject: Subject,
  collection: 'countries' | 'agencies',
): CoOccurrence[] {
  const counts = new Map<string, number>();
  for (const { data } of articlesOn(library, subject)) {
    const named =
      collection === 'countries'
        ? data.countries?.map(({ country }) => country)
        : data.agencies?.map(({ agency }) => agency);
    for (const id of new Set(named?.map((other) => other.id)))
      counts.set(id, (counts.get(id) ?? 0) + 1);
  }
  const companions: readonly Subject[] = library[collection];
  return companions
    .filter((other) => key(other) !== key(subject))
    .map((other) => ({ link: linkTo(library, other), articles: counts.get(other.id) ?? 0 }))
    .filter(({ articles }) => articles > 0)
    .toSorted((a, b) => b.articles - a.articles);
}
