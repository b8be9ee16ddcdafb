import type { Library, LibraryRecord } from '../model/library.ts';
import { linkTo } from './record-link.ts';
import type { RecordLink } from './record-link.ts';
import { standing } from './related-articles.ts';

/** A country or agency that occurs in the same articles, and in how many. */
export interface Companion {
  readonly link: RecordLink;
  readonly articles: number;
}

type Subject = LibraryRecord<'countries'> | LibraryRecord<'agencies'>;

/** Countries or agencies that occur in articles about a subject: the most frequent first, then by name. */
export function occurringWith(
  library: Library,
  subject: Subject,
  collection: 'countries' | 'agencies',
): Companion[] {
  const shared = standing(library)
    .map((article) => subjectsOf(article))
    .filter((ids) => ids.has(keyOf(subject)));
  const companions: readonly Subject[] = library[collection];
  return companions
    .filter((other) => keyOf(other) !== keyOf(subject))
    .map((other) => ({
      link: linkTo(library, other),
      articles: shared.filter((ids) => ids.has(keyOf(other))).length,
    }))
    .filter(({ articles }) => articles > 0)
    .toSorted((a, b) => b.articles - a.articles);
}

function subjectsOf({ data }: LibraryRecord<'articles'>): ReadonlySet<string> {
  const countries = (data.countries ?? []).map(({ country }) => keyOf(country));
  const agencies = (data.agencies ?? []).map(({ agency }) => keyOf(agency));
  return new Set([...countries, ...agencies]);
}

function keyOf({ collection, id }: { readonly collection: string; readonly id: string }): string {
  return `${collection}/${id}`;
}
