/** The filters of the search index, in the order in which the form shows them. */
export const filterNames = ['kind', 'country', 'agency', 'year', 'genre'] as const;
type FilterName = (typeof filterNames)[number];

/** A search. The page’s address contains all of it. */
export interface SearchState {
  readonly query: string;
  readonly filters: Readonly<Partial<Record<FilterName, string>>>;
  readonly sort: 'relevance' | 'newest' | 'oldest';
}

/** Parses a search from a URL’s query string. */
export function parseSearch(search: string): SearchState {
  const parameters = new URLSearchParams(search);
  const chosen = filterNames.flatMap((name) => {
    const value = parameters.get(name)?.trim();
    return value ? [[name, value] as const] : [];
  });
  const sort = parameters.get('sort');
  return {
    query: parameters.get('q')?.trim() ?? '',
    filters: Object.fromEntries(chosen),
    sort: sort === 'newest' || sort === 'oldest' ? sort : 'relevance',
  };
}

/** Serializes a search to a query string with its question mark. An empty search gives the empty string. */
export function serializeSearch({ query, filters, sort }: SearchState): string {
  const parameters = new URLSearchParams();
  if (query) parameters.set('q', query);
  for (const name of filterNames) {
    const value = filters[name];
    if (value) parameters.set(name, value);
  }
  if (sort !== 'relevance') parameters.set('sort', sort);
  const text = parameters.toString();
  return text && `?${text}`;
}

/** True if there is nothing to search for, so the page shows no results. */
export function isEmptySearch({ query, filters }: SearchState): boolean {
  return query === '' && Object.keys(filters).length === 0;
}
