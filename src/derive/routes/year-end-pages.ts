import { pagePath } from '../../model/links/address.ts';
import type { Library } from '../../model/library.ts';
import { asKnownPath, claimAsKnown, type KnownYear } from '../views/claim-as-known.ts';
import { claimTraces } from '../lineage/claim-trace.ts';
import { countryAsKnown } from '../views/country-as-known.ts';
import { crumbsBelow, type Crumbs } from '../crumbs.ts';
import { frameOf, type Frame } from '../frame.ts';
import { toPages, type ListPage } from '../lists/list-pages.ts';
import { linkTo, type RecordLink } from '../record-link.ts';

/** One page with the state of the record on a claim or country at the end of each year in which it changed. */
export interface YearEndPage {
  readonly params: {
    readonly section: 'claims' | 'countries';
    readonly id: string;
    readonly page: string | undefined;
  };
  readonly props: {
    readonly frame: Frame;
    readonly crumbs: Crumbs;
    readonly section: 'claims' | 'countries';
    readonly subject: RecordLink;
    /** Address of the first page; `path` is the address of this page. */
    readonly address: string;
    readonly path: string;
    readonly number: number;
    readonly of: number;
    readonly years: readonly KnownYear[];
  };
}

const linesPerPage = 100;

/**
 * The pages of every claim and country. Most have one; more than `linesPerPage` lines continue on further
 * pages.
 */
export function yearEndPages(library: Library): YearEndPage[] {
  const frame = frameOf(library);
  const claims = [...claimTraces(library).values()].map(({ claim }) => ({
    section: 'claims' as const,
    record: claim,
    years: claimAsKnown(library, claim),
  }));
  const countries = library.countries.map((country) => ({
    section: 'countries' as const,
    record: country,
    years: countryAsKnown(library, country),
  }));
  return [...claims, ...countries].flatMap(({ section, record, years }) => {
    const subject = linkTo(library, record);
    const crumbs = crumbsBelow(library, section, { label: subject.text, href: subject.href });
    const address = `${subject.href}${asKnownPath}`;
    return pagesOf(years).map(({ number, of, items }) => {
      const path = `${address}${pagePath(number)}`;
      const place = { address, path, number, of };
      const props = { frame, crumbs, section, subject, ...place, years: items };
      const page = number === 1 ? undefined : String(number);
      return { params: { section, id: record.id, page }, props };
    });
  });
}

/**
 * Splits years into pages by their lines. A year that continues repeats its end-of-year sentence on the next
 * page.
 */
function pagesOf(years: readonly KnownYear[]): ListPage<KnownYear>[] {
  const lines = years.flatMap((year) => year.lines.map((line) => ({ year, line })));
  return toPages(lines, linesPerPage).map(({ number, of, items }) => ({
    number,
    of,
    items: [...Map.groupBy(items, ({ year }) => year)].map(([year, all]) => ({
      ...year,
      lines: all.map(({ line }) => line),
    })),
  }));
}
