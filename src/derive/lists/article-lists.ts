import { nameOf, type Library, type LibraryRecord } from '../../model/library.ts';
import { articleEntry, type ArticleEntry } from '../entries/article-entry.ts';
import {
  filterPath,
  listAddress,
  listPath,
  yearLabel,
  yearOf,
  type ListFilter,
} from './list-filter.ts';
import { toPages } from './list-pages.ts';

type Article = LibraryRecord<'articles'>;

/** A filter link, with the number of articles in the list it leads to. */
export interface Facet {
  readonly label: string;
  readonly href: string;
  readonly count: number;
  readonly isCurrent: boolean;
}

/** One page of a list of articles, newest first. */
export interface ArticleList {
  /**
   * Its address below `/articles/`, without slashes at its ends. Undefined for the first page of the
   * unfiltered list.
   */
  readonly path: string | undefined;
  readonly address: string;
  readonly heading: string;
  readonly total: number;
  readonly years: readonly Facet[];
  readonly countries: readonly Facet[];
  readonly groups: readonly { readonly year: string; readonly articles: readonly ArticleEntry[] }[];
  readonly page: number;
  readonly pages: number;
  readonly previous: string | undefined;
  readonly next: string | undefined;
}

const pageSize = 100;

/**
 * Every list of articles that is not empty: all articles, by year, by country, and by both. The list of all
 * exists even if empty.
 */
export function articleLists(library: Library): ArticleList[] {
  const { articles } = library;
  const found = indexByFilter(articles);
  const entries = new Map(articles.map((article) => [article, articleEntry(library, article)]));
  const years = [...new Set(articles.map(yearOf))];
  const countries = library.countries.filter(({ id }) => found.has(filterPath({ country: id })));
  const filters: ListFilter[] = [
    {},
    ...years.map((year) => ({ year })),
    ...countries.flatMap(({ id }) => [
      { country: id },
      ...years.map((year) => ({ country: id, year })),
    ]),
  ];
  const facet = (label: string, filter: ListFilter, current: ListFilter): Facet[] => {
    const count = found.get(filterPath(filter))?.length ?? 0;
    const isCurrent = filterPath(filter) === filterPath(current);
    return count > 0 ? [{ label, href: listAddress(library, filter), count, isCurrent }] : [];
  };
  const facetsOf = (current: ListFilter) => {
    const { year: _year, ...anyYear } = current;
    const { country: _country, ...anyCountry } = current;
    const yearFacets = years.map((year) => facet(yearLabel(year), { ...anyYear, year }, current));
    const countryFacets = countries.map((country) =>
      facet(nameOf(country).text, { ...anyCountry, country: country.id }, current),
    );
    return {
      years: [facet('All years', anyYear, current), ...yearFacets].flat(),
      countries: [facet('All countries', anyCountry, current), ...countryFacets].flat(),
    };
  };
  return filters
    .filter((filter) => filterPath(filter) === '' || found.has(filterPath(filter)))
    .flatMap((filter) => {
      const members = found.get(filterPath(filter)) ?? [];
      const shared = {
        heading: headingOf(library, filter),
        total: members.length,
        ...facetsOf(filter),
      };
      return toPages(members, pageSize).map(({ items, number, of }): ArticleList => ({
        path: listPath(filter, number) || undefined,
        address: listAddress(library, filter, number),
        ...shared,
        groups: [...Map.groupBy(items, yearOf)].map(([year, group]) => ({
          year: yearLabel(year),
          articles: group.flatMap((article) => entries.get(article) ?? []),
        })),
        page: number,
        pages: of,
        previous: number > 1 ? listAddress(library, filter, number - 1) : undefined,
        next: number < of ? listAddress(library, filter, number + 1) : undefined,
      }));
    });
}

function headingOf(library: Library, { country, year }: ListFilter): string {
  const about =
    country === undefined
      ? ''
      : nameOf(library.find({ collection: 'countries', id: country })).text;
  const when = year === undefined ? '' : yearLabel(year);
  return [library.site.sections.articles.many, about, when].filter(Boolean).join(' · ');
}

function indexByFilter(articles: readonly Article[]): ReadonlyMap<string, readonly Article[]> {
  const index = new Map<string, Article[]>();
  for (const article of articles) {
    const year = yearOf(article);
    const countries = (article.data.countries ?? []).map(({ country }) => country.id);
    const filters: ListFilter[] = [
      {},
      { year },
      ...countries.flatMap((country) => [{ country }, { country, year }]),
    ];
    for (const path of filters.map(filterPath)) {
      const list = index.get(path);
      if (list) list.push(article);
      else index.set(path, [article]);
    }
  }
  return index;
}
