import { traceClaim } from '../../model/claim-lineage.ts';
import { claimLineageSource } from '../../model/claim-rests.ts';
import type { Assertion, Stance } from '../../model/records/claim.ts';
import { compareLatest } from '../../model/edtf-date.ts';
import type { Library, LibraryRecord } from '../../model/library.ts';
import {
  correctionLines,
  ledgerLine,
  recordingLines,
  type DatedLine,
  type LedgerLine,
} from './claim-ledger.ts';
import { citationOf } from '../record-link.ts';
import { originsSentence } from '../lineage/origins-sentence.ts';

/** Last part of the address of a year-end page, below the address of its record. */
export const asKnownPath = 'as-known/';

/** A year in which the public record changed, and its state at the end of that year. */
export interface KnownYear {
  readonly year: string;
  readonly sentence: string;
  readonly lines: readonly LedgerLine[];
}

/**
 * What the public record said of a claim at the end of each year in which it changed. A work counts from the
 * latest day on which it may have been published. Works without a date are left out.
 */
export function claimAsKnown(library: Library, claim: LibraryRecord<'claims'>): KnownYear[] {
  const lines = [
    ...claim.data.assertions.flatMap((assertion) => publicationLine(library, assertion)),
    ...correctionLines(library, claim),
    ...recordingLines(claim),
  ].toSorted((a, b) => compareLatest(a.at, b.at));
  return [...Map.groupBy(lines, yearOf)]
    .filter(([year]) => year !== '')
    .map(([year, ofYear]) => ({
      year,
      sentence: sentenceIn(library, claim, year),
      lines: ofYear.map(({ date, what, cites }) => ({ date, what, cites })),
    }));
}

/** What a work did with the claim when it was published. */
const inPast: Record<Stance, string> = {
  asserts: 'Reported.',
  attributes: 'Reported, on the word of another.',
  qualifies: 'Reported in part, or more weakly.',
  'no-comment': 'No comment.',
  disputes: 'Disputed.',
  denies: 'Denied.',
};

function publicationLine(library: Library, assertion: Assertion): DatedLine[] {
  const work = library.find(assertion.in);
  return work.data.issued
    ? [ledgerLine(work.data.issued, inPast[assertion.stance], [citationOf(library, work)])]
    : [];
}

/** The origins sentence, counting only works published by the end of a year. */
function sentenceIn(library: Library, { data }: LibraryRecord<'claims'>, year: string): string {
  const out = data.assertions.filter((assertion) => {
    const { issued } = library.find(assertion.in).data;
    return issued !== undefined && yearOf({ at: issued }) !== '' && yearOf({ at: issued }) <= year;
  });
  const find = (id: string) => library.find({ collection: 'articles', id }).data;
  const lineage = traceClaim(claimLineageSource({ assertions: out }, find));
  const isShown = data.credibility?.independence && yearOf({ at: data.credibility.date }) <= year;
  return originsSentence(lineage, isShown === true);
}

function yearOf({ at }: Pick<DatedLine, 'at'>): string {
  return at.latest.slice(0, 4);
}
