import { claimStatuses, type ClaimStatus } from '../../model/labels/claim-labels.ts';
import type { Stance } from '../../model/records/claim.ts';
import { key, type Library, type LibraryRecord } from '../../model/library.ts';
import type { Reference } from '../../model/records/reference.ts';
import { claimTraces, type ClaimTrace } from '../lineage/claim-trace.ts';
import { linkTo, type RecordLink } from '../record-link.ts';

/** A claim as an entry of a list, with how well it is sourced. */
export interface ClaimEntry {
  readonly link: RecordLink;
  /** Number of articles that report it. `origins` counts the recorded origins that these trace to. */
  readonly articles: number;
  readonly origins: number;
  /** Number of articles whose lineage is not recorded. */
  readonly untraced: number;
  readonly statuses: readonly ClaimStatus[];
}

/** A claim in an article, with the article’s stances on it, each once. */
export interface ClaimInWork extends ClaimEntry {
  readonly stances: readonly Stance[];
}

/** Makes the list entry of a traced claim. */
export function claimEntry(library: Library, { claim, lineage, statuses }: ClaimTrace): ClaimEntry {
  return {
    link: linkTo(library, claim),
    articles: lineage.articles.length,
    origins: lineage.origins.length,
    untraced: lineage.untraced.length,
    statuses,
  };
}

/** Claims about which a work has an assertion, in the order of the library. */
export function claimsInWork(library: Library, work: LibraryRecord<'articles'>): ClaimInWork[] {
  return [...claimTraces(library).values()].flatMap((trace) => {
    const own = trace.claim.data.assertions.filter((assertion) => assertion.in.id === work.id);
    if (own.length === 0) return [];
    return [
      { ...claimEntry(library, trace), stances: [...new Set(own.map(({ stance }) => stance))] },
    ];
  });
}

/** Claims with a report that traces to an origin, most reported first. */
export function claimsFromOrigin(library: Library, origin: LibraryRecord<'origins'>): ClaimEntry[] {
  return mostReportedFirst(
    [...claimTraces(library).values()].filter(({ lineage }) =>
      lineage.origins.includes(key(origin)),
    ),
  ).map((trace) => claimEntry(library, trace));
}

/** Claims about a country, an agency or another record, most reported first. */
export function claimsAbout(library: Library, subject: Reference): ClaimEntry[] {
  return mostReportedFirst(
    [...claimTraces(library).values()].filter(({ claim }) =>
      claim.data.about.some((about) => key(about) === key(subject)),
    ),
  ).map((trace) => claimEntry(library, trace));
}

/** Sorts traced claims by the number of articles that report them. Equal ones keep the order of the library. */
export function mostReportedFirst(traces: readonly ClaimTrace[]): ClaimTrace[] {
  return traces.toSorted((a, b) => b.lineage.articles.length - a.lineage.articles.length);
}

/** The claims of each status, most reported first. A status without claims has an empty list. */
export function claimsByStatus(
  library: Library,
): readonly { readonly status: ClaimStatus; readonly claims: readonly ClaimEntry[] }[] {
  const traces = mostReportedFirst([...claimTraces(library).values()]);
  return claimStatuses.map((status) => ({
    status,
    claims: traces
      .filter(({ statuses }) => statuses.includes(status))
      .map((trace) => claimEntry(library, trace)),
  }));
}
