import type { relations } from '../../model/records/article.ts';
import { compareDates } from '../../model/edtf-date.ts';
import { isOf, key, type Library, type LibraryRecord } from '../../model/library.ts';
import type { Reference } from '../../model/records/reference.ts';
import { dateView, type DateView } from '../date-view.ts';
import { citationOf, linkTo, type RecordLink } from '../record-link.ts';

/** How one work relies on another. */
type Relation = (typeof relations)[number];

/** A work that relies on a record, directly or through other works. */
export interface Resting {
  readonly work: RecordLink;
  readonly outlet: string | undefined;
  readonly date: DateView | undefined;
  readonly relation: Relation;
  /** The words or the circumstance that show it. */
  readonly says: string;
  /** The works in between, starting at the record. Empty if the work relies on the record directly. */
  readonly through: readonly RecordLink[];
}

/**
 * Everything that relies on a record, found breadth first: direct works, then those that rely on them. Each
 * work appears once, by its shortest path, so cycles end.
 */
export function restingOn(library: Library, base: Reference<'articles' | 'origins'>): Resting[] {
  const seen = new Set([key(base)]);
  const found: Resting[] = [];
  let front: { readonly on: Reference; readonly through: readonly RecordLink[] }[] = [
    { on: base, through: [] },
  ];
  while (front.length > 0) {
    const next: typeof front = [];
    for (const { on, through } of front) {
      for (const step of stepsFrom(library, on)) {
        if (seen.has(key(step.work))) continue;
        seen.add(key(step.work));
        found.push(toResting(library, step, through));
        next.push({ on: step.work, through: [...through, citationOf(library, step.work)] });
      }
    }
    front = next;
  }
  return found;
}

/** The works that rely directly on a work or origin, earliest first. */
export function directlyOn(library: Library, base: Reference<'articles' | 'origins'>): Resting[] {
  return stepsFrom(library, base).map((step) => toResting(library, step, []));
}

interface Step {
  readonly work: LibraryRecord<'articles'>;
  readonly relation: Relation;
  readonly says: string;
}

/** The works that name a record in their `reliesOn`, earliest first. */
function stepsFrom(library: Library, on: Reference): Step[] {
  return (library.namedBy.get(key(on)) ?? [])
    .filter((record) => isOf(record, 'articles'))
    .flatMap((work) => {
      const step = work.data.reliesOn?.find(({ ref }) => key(ref) === key(on));
      return step ? [{ work, relation: step.relation, says: step.says }] : [];
    })
    .toSorted(
      (a, b) =>
        compareDates(a.work.data.issued, b.work.data.issued) || (a.work.id < b.work.id ? -1 : 1),
    );
}

function toResting(
  library: Library,
  { work, relation, says }: Step,
  through: readonly RecordLink[],
): Resting {
  const { issued, outlet } = work.data;
  return {
    work: linkTo(library, work),
    outlet: outlet && library.find(outlet).data.name,
    date: issued && dateView(issued),
    relation,
    says,
    through,
  };
}
