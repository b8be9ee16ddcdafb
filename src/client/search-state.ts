/** The filters that records are indexed with, in the order in which they are offered. */
export const filterNames = ['kind', 'country', 'agency', 'year', 'genre'] as const;
type FilterName = (typeof filterNames)[number];

/** What is being searched for; the page's address holds all of it. */
export interface SearchState {
  readonly query: string;
  readonly filters: Readonly<Partial<Record<FilterName, string>>>;
  readonly sort: 'relevance' | 'newest' | 'oldest';
}

/** Reads a search from an address's query string. */
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

/** Writes a search as a query string, with its question mark; the empty string for an empty search. */
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

/** True where nothing is asked for, so nothing should be answered. */
export function isEmptySearch({ query, filters }: SearchState): boolean {
  return query === '' && Object.keys(filters).length === 0;
}
