import type { Library, LibraryRecord } from '../../model/library.ts';

/** The filter of a list of articles. Empty for the list of all. `year` is `undated` for articles without a date. */
export interface ListFilter {
  readonly country?: string;
  readonly year?: string;
}

/** Address of a page of a list of articles, by default the first. */
export function listAddress({ addresses }: Library, filter: ListFilter, page = 1): string {
  const path = listPath(filter, page);
  return `${addresses.section('articles')}${path && `${path}/`}`;
}

/**
 * Address of a page of a list below `/articles/`, without slashes at its ends. Empty for the first page of
 * all articles.
 */
export function listPath(filter: ListFilter, page: number): string {
  return [filterPath(filter), page > 1 ? `page/${page}` : ''].filter(Boolean).join('/');
}

/** Address of a list below `/articles/`, without slashes at its ends. Empty for the list of all. */
export function filterPath({ country, year }: ListFilter): string {
  if (country === undefined) return year === undefined ? '' : `year/${year}`;
  return year === undefined ? `country/${country}` : `country/${country}/${year}`;
}

/** Year of the earliest day on which a work can have been published. `undated` if unknown. */
export function yearOf({ data }: LibraryRecord<'articles'>): string {
  return data.issued?.earliest.slice(0, 4) || 'undated';
}

/** The heading of a year. */
export function yearLabel(year: string): string {
  return year === 'undated' ? 'Undated' : year;
}
