import type { Library, LibraryRecord } from '../../model/library.ts';

/** What a list of articles is narrowed to; nothing for the list of all. `year` is `undated` for those without one. */
export interface ListFilter {
  readonly country?: string;
  readonly year?: string;
}

/** The address of a page of a list of articles, the first unless said. */
export function listAddress({ addresses }: Library, filter: ListFilter, page = 1): string {
  const path = listPath(filter, page);
  return `${addresses.section('articles')}${path && `${path}/`}`;
}

/** Where a page of a list stands below `/articles/`, without slashes at its ends; empty for the first of all. */
export function listPath(filter: ListFilter, page: number): string {
  return [filterPath(filter), page > 1 ? `page/${page}` : ''].filter(Boolean).join('/');
}

/** Where a list stands below `/articles/`, without slashes at its ends; empty for the list of all. */
export function filterPath({ country, year }: ListFilter): string {
  if (country === undefined) return year === undefined ? '' : `year/${year}`;
  return year === undefined ? `country/${country}` : `country/${country}/${year}`;
}

/** The year a work was published in, from the earliest day it may have been; `undated` where none is known. */
export function yearOf({ data }: LibraryRecord<'articles'>): string {
  return data.issued?.earliest.slice(0, 4) || 'undated';
}

/** A year as a heading. */
export function yearLabel(year: string): string {
  return year === 'undated' ? 'Undated' : year;
}
