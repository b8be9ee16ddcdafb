/**
 * What the search index is told about a record beside its text: values of filters and of the
 * sort key. Only pages of records have it; pages without are not indexed.
 */
export interface SearchFacts {
  /** Kind of record, as the site calls one: Article, Country, … */
  readonly kind: string;
  /** In words, shown with a result. */
  readonly date?: string | undefined;
  /** ISO day to sort by. */
  readonly sortDate?: string | undefined;
  readonly countries?: readonly string[];
  readonly agencies?: readonly string[];
  readonly years?: readonly string[] | undefined;
  readonly genre?: string;
  /** How much its words count in the order of results, where that is not 1. */
  readonly weight?: number;
}

/** The facts of a record of a day (ISO), or of none where the day is empty. */
export function dayFacts(day = ''): Pick<SearchFacts, 'sortDate' | 'years'> {
  return day === '' ? {} : { sortDate: day, years: [day.slice(0, 4)] };
}
