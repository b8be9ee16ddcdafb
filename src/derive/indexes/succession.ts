import type { Agency } from '../../model/records/agency.ts';
import { compareDates } from '../../model/edtf-date.ts';
import type { Library, LibraryRecord } from '../../model/library.ts';
import { citations } from '../entries/sourced-values.ts';
import { dateView, type DateView } from '../date-view.ts';
import { linkTo, linkToReference, type RecordLink } from '../record-link.ts';

type Predecessor = NonNullable<Agency['predecessors']>[number];

/**
 * A step between an agency and a predecessor or successor: the other agency, how one became the other, and
 * the sources.
 */
export interface SuccessionStep {
  readonly name: string;
  /** Set if the other agency has a record. */
  readonly link: RecordLink | undefined;
  readonly how: Predecessor['how'];
  readonly date: DateView | undefined;
  readonly cites: readonly RecordLink[];
}

/** The predecessors of an agency, earliest first. */
export function predecessorsOf(
  library: Library,
  agency: LibraryRecord<'agencies'>,
): SuccessionStep[] {
  return inOrder(agency.data.predecessors ?? []).map((step) => {
    const link = step.agency && linkToReference(library, step.agency);
    return toStep(library, step, link?.text ?? step.name ?? '', link);
  });
}

/** The successors of an agency, earliest first. Derived from the predecessors that other agencies name. */
export function successorsOf(
  library: Library,
  agency: LibraryRecord<'agencies'>,
): SuccessionStep[] {
  const steps = library.agencies.flatMap((other) =>
    (other.data.predecessors ?? [])
      .filter((step) => step.agency?.id === agency.id)
      .map((step) => ({ ...step, other: linkTo(library, other) })),
  );
  return inOrder(steps).map((step) => toStep(library, step, step.other.text, step.other));
}

function toStep(
  library: Library,
  step: Predecessor,
  name: string,
  link: RecordLink | undefined,
): SuccessionStep {
  return {
    name,
    link,
    how: step.how,
    date: step.date && dateView(step.date),
    cites: citations(library, step.cites),
  };
}

function inOrder<T extends Predecessor>(steps: readonly T[]): T[] {
  return steps.toSorted((a, b) => compareDates(a.date, b.date));
}
