/**
 * Facts about a record for the search index, besides its text: filters and the sort key. Pages without facts
 * are not indexed.
 */
export interface SearchFacts {
  /** Kind of record in the site’s words: Article, Country, … */
  readonly kind: string;
  /** In words, shown with a result. */
  readonly date?: string | undefined;
  /** ISO day to sort by. */
  readonly sortDate?: string | undefined;
  readonly countries?: readonly string[];
  readonly agencies?: readonly string[];
  readonly years?: readonly string[] | undefined;
  readonly genre?: string;
  /** Weight of its words in the ranking of results. 1 if absent. */
  readonly weight?: number;
}

/** The facts of a record of a day (ISO), or of none where the day is empty. */
export function dayFacts(day = ''): Pick<SearchFacts, 'sortDate' | 'years'> {
  return day === '' ? {} : { sortDate: day, years: [day.slice(0, 4)] };
}
