import { nameOf } from '../model/library.ts';
import type { Library, LibraryRecord } from '../model/library.ts';
import { articleEntry } from './article-entry.ts';
import type { ArticleEntry } from './article-entry.ts';
import { toPages } from './list-pages.ts';
import { standing } from './related-articles.ts';

type Article = LibraryRecord<'articles'>;

/** What a list of articles is narrowed to; nothing for the list of all. `year` is `undated` for those without one. */
export interface ListFilter {
  readonly country?: string;
  readonly year?: string;
}

/** A link that narrows or widens the list, with how many articles it leads to. */
export interface Facet {
  readonly label: string;
  readonly href: string;
  readonly count: number;
  readonly isCurrent: boolean;
}

/** One page of a list of articles, newest first. */
export interface ArticleList {
  /** Its address below `/articles/`, without slashes at its ends; absent for the first page of all. */
  readonly path: string | undefined;
  readonly address: string;
  readonly heading: string;
  readonly total: number;
  readonly years: readonly Facet[];
  readonly countries: readonly Facet[];
  readonly groups: readonly { readonly year: string; readonly articles: readonly ArticleEntry[] }[];
  readonly page: number;
  readonly pages: number;
  readonly previous?: string;
  readonly next?: string;
}

const pageSize = 100;

/** Every list of articles: all of them, by year, by country, and by both where that leaves any. */
export function articleLists(library: Library): ArticleList[] {
  const articles = standing(library);
  const years = [...new Set(articles.map(yearOf))];
  const named = new Set(
    articles.flatMap(({ data }) => (data.countries ?? []).map(({ country }) => country.id)),
  );
  const countries = library.countries.filter(({ id }) => named.has(id));
  const byFilter = indexByFilter(articles);
  const entries = new Map(articles.map((article) => [article, articleEntry(library, article)]));
  const facet = (filter: ListFilter, label: string, current: ListFilter): Facet[] => {
    const count = byFilter.get(filterPath(filter))?.length ?? 0;
    const isCurrent = filterPath(filter) === filterPath(current);
    return count > 0 ? [{ label, href: listAddress(library, filter), count, isCurrent }] : [];
  };
  const filters: ListFilter[] = [
    {},
    ...years.map((year) => ({ year })),
    ...countries.flatMap(({ id }) => [
      { country: id },
      ...years.map((year) => ({ country: id, year })),
    ]),
  ];
  return filters.flatMap((filter) => {
    const found = byFilter.get(filterPath(filter)) ?? [];
    if (found.length === 0 && filterPath(filter) !== '') return [];
    const { year, country } = filter;
    const inCountry = country === undefined ? {} : { country };
    const inYear = year === undefined ? {} : { year };
    const facets = {
      years: [
        ...facet(inCountry, 'All years', filter),
        ...years.flatMap((one) => facet({ ...inCountry, year: one }, yearLabel(one), filter)),
      ],
      countries: [
        ...facet(inYear, 'All countries', filter),
        ...countries.flatMap((one) =>
          facet({ ...inYear, country: one.id }, nameOf(one).text, filter),
        ),
      ],
    };
    return toPages(found, pageSize).map(({ items, number, of }): ArticleList => {
      const path = pagePath(filter, number);
      return {
        path: path || undefined,
        address: addressOf(library, path),
        heading: headingOf(library, filter),
        total: found.length,
        ...facets,
        groups: [...Map.groupBy(items, yearOf)].map(([group, members]) => ({
          year: yearLabel(group),
          articles: members.flatMap((article) => entries.get(article) ?? []),
        })),
        page: number,
        pages: of,
        ...(number > 1 && { previous: addressOf(library, pagePath(filter, number - 1)) }),
        ...(number < of && { next: addressOf(library, pagePath(filter, number + 1)) }),
      };
    });
  });
}

/** The address of the first page of a list of articles. */
export function listAddress(library: Library, filter: ListFilter): string {
  return addressOf(library, filterPath(filter));
}

/** The year a work was published in, from the earliest day it may have been; `undated` where none is known. */
export function yearOf({ data }: Article): string {
  return data.issued?.earliest.slice(0, 4) || 'undated';
}

function yearLabel(year: string): string {
  return year === 'undated' ? 'Undated' : year;
}

function filterPath({ country, year }: ListFilter): string {
  if (country === undefined) return year === undefined ? '' : `year/${year}`;
  return year === undefined ? `country/${country}` : `country/${country}/${year}`;
}

function pagePath(filter: ListFilter, page: number): string {
  return [filterPath(filter), page > 1 ? `page/${page}` : ''].filter(Boolean).join('/');
}

function addressOf({ addresses }: Library, path: string): string {
  return `${addresses.section('articles')}${path && `${path}/`}`;
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
