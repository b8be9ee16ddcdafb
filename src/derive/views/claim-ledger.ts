import { isReport } from '../../model/claim-rests.ts';
import type { Assertion } from '../../model/records/claim.ts';
import { compareDates, compareLatest, type EdtfDate } from '../../model/edtf-date.ts';
import type { Library, LibraryRecord } from '../../model/library.ts';
import { citations } from '../entries/sourced-values.ts';
import { speaksAgainst } from '../lineage/claim-trace.ts';
import { dateView, type DateView } from '../date-view.ts';
import { citationOf, type RecordLink } from '../record-link.ts';

type Claim = LibraryRecord<'claims'>;

/** One dated line: what became known of a claim, and from whom. */
export interface LedgerLine {
  readonly date: DateView;
  readonly what: string;
  readonly cites: readonly RecordLink[];
}

/** A line with the date that it is sorted by. */
export interface DatedLine extends LedgerLine {
  readonly at: EdtfDate;
}

/**
 * All dated facts about a claim, earliest first: when it happened, was said, first reported, denied,
 * corrected, and recorded here.
 */
export function claimLedger(library: Library, claim: Claim): DatedLine[] {
  return [
    ...happened(claim),
    ...saidLines(library, claim),
    ...firstReported(library, claim),
    ...against(library, claim),
    ...correctionLines(library, claim),
    ...recordingLines(claim),
  ].toSorted((a, b) => compareDates(a.at, b.at));
}

/** Makes a line from a date, a text and its sources. */
export function ledgerLine(
  at: EdtfDate,
  what: string,
  cites: readonly RecordLink[] = [],
): DatedLine {
  return { at, date: dateView(at), what, cites };
}

/**
 * When the claimed event happened. Left out for a claim that something was said if `saidLines` shows the same
 * date.
 */
function happened({ data }: Claim): DatedLine[] {
  const { date, kind, assertions } = data;
  if (!date || (kind === 'said' && assertions.some(({ said }) => said?.text === date.text)))
    return [];
  const what = kind === 'happened' ? 'Happened, as the claim has it.' : 'The time it speaks of.';
  return [ledgerLine(date, what)];
}

function saidLines(library: Library, { data }: Claim): DatedLine[] {
  const reports = data.assertions.filter(isReport);
  const bySaying = Map.groupBy(reports, ({ said, speaker }) => said && `${said.text} ${speaker}`);
  return [...bySaying.values()].flatMap((same) => {
    const [first] = same;
    if (!first?.said) return [];
    const sources = citations(
      library,
      same.map((assertion) => assertion.in),
    );
    return [ledgerLine(first.said, `Said by ${first.speaker}.`, sources)];
  });
}

function firstReported(library: Library, { data }: Claim): DatedLine[] {
  const [first] = data.assertions
    .filter(isReport)
    .map((assertion) => library.find(assertion.in))
    .filter(({ data: work }) => work.issued !== undefined)
    .toSorted((a, b) => compareLatest(a.data.issued, b.data.issued));
  const at = first?.data.issued;
  if (!first || !at) return [];
  return [
    ledgerLine(at, 'First reported, of the works recorded here.', [citationOf(library, first)]),
  ];
}

function against(library: Library, { data }: Claim): DatedLine[] {
  return data.assertions.filter(speaksAgainst).flatMap((assertion) => {
    const work = library.find(assertion.in);
    const at = assertion.said ?? work.data.issued;
    return at ? [ledgerLine(at, againstInWords(assertion), [citationOf(library, work)])] : [];
  });
}

function againstInWords({ stance, speaker }: Assertion): string {
  return `${stance === 'denies' ? 'Denied' : 'Disputed'}: ${speaker}.`;
}

/** Corrections to the claim’s articles that name the claim, and every retraction of one of its articles. */
export function correctionLines(library: Library, { id, data }: Claim): DatedLine[] {
  const works = new Set(data.assertions.map((assertion) => library.find(assertion.in)));
  return [...works].flatMap((work) =>
    (work.data.corrections ?? [])
      .filter(
        ({ kind, affects = [] }) =>
          kind === 'retraction' || affects.some((one) => typeof one !== 'string' && one.id === id),
      )
      .map(({ date, kind, by, now }) =>
        ledgerLine(
          date,
          `${kind === 'retraction' ? 'Retracted' : 'Corrected'} by the ${by}: ${now}`,
          [citationOf(library, work)],
        ),
      ),
  );
}

/** When this site recorded the claim and changed its record. */
export function recordingLines({ data }: Claim): DatedLine[] {
  return [
    ledgerLine(data.added, 'Recorded here.'),
    ...(data.changes ?? []).map(({ date, what }) => ledgerLine(date, `Changed here: ${what}`)),
  ];
}
