import { isReport } from '../../model/claim-rests.ts';
import { correctionsTo } from '../../model/records/correction.ts';
import { compareLatest, type EdtfDate } from '../../model/edtf-date.ts';
import type { Library, LibraryRecord } from '../../model/library.ts';
import { articlesOn } from '../entries/articles-by-role.ts';
import type { KnownYear } from './claim-as-known.ts';
import { claimsAbout } from '../entries/claim-entry.ts';
import { claimTraces } from '../lineage/claim-trace.ts';
import { ledgerLine, type DatedLine } from './claim-ledger.ts';
import { counted } from '../lineage/origins-sentence.ts';
import { citationOf, linkTo } from '../record-link.ts';

/**
 * What the public record said of a country at the end of each year in which it changed: articles about it,
 * claims about it from their first dated report, and corrections to those articles.
 */
export function countryAsKnown(library: Library, country: LibraryRecord<'countries'>): KnownYear[] {
  const articles = articlesOn(library, country);
  const published = articles.flatMap((article) =>
    article.data.issued
      ? [ledgerLine(article.data.issued, 'Published:', [linkTo(library, article)])]
      : [],
  );
  const firstReports = firstReportsOf(library, country);
  const corrected = articles
    .flatMap(correctionsTo)
    .map(({ work, correction: { date, now } }) =>
      ledgerLine(date, `Corrected: ${now}`, [citationOf(library, work)]),
    );
  const lines = [...published, ...firstReports, ...corrected].toSorted((a, b) =>
    compareLatest(a.at, b.at),
  );
  const until = (list: readonly DatedLine[], year: string) =>
    list.filter(({ at }) => yearOf(at) !== '' && yearOf(at) <= year).length;
  return [...Map.groupBy(lines, ({ at }) => yearOf(at))]
    .filter(([year]) => year !== '')
    .map(([year, ofYear]) => ({
      year,
      sentence: `By the end of the year: ${counted(until(published, year), 'article')} and ${counted(until(firstReports, year), 'claim')}.`,
      lines: ofYear.map(({ date, what, cites }) => ({ date, what, cites })),
    }));
}

/** For each claim about a country, the earliest day by which a report of it was certainly published. */
function firstReportsOf(library: Library, country: LibraryRecord<'countries'>): DatedLine[] {
  const traces = [...claimTraces(library).values()];
  const about = new Set(claimsAbout(library, country).map(({ link }) => link.href));
  return traces
    .filter(({ claim }) => about.has(library.addresses.of(claim)))
    .flatMap(({ claim }) => {
      const [first] = claim.data.assertions
        .filter(isReport)
        .flatMap((assertion) => library.find(assertion.in).data.issued ?? [])
        .toSorted(compareLatest);
      return first ? [ledgerLine(first, 'First reported:', [linkTo(library, claim)])] : [];
    });
}

function yearOf(date: EdtfDate): string {
  return date.latest.slice(0, 4);
}
