import { correctionPath } from '../model/correction.ts';
import type { Correction, PlacedCorrection } from '../model/correction.ts';
import type { Library } from '../model/library.ts';
import { dateView } from './date-view.ts';
import type { DateView } from './date-view.ts';
import { citationOf } from './record-link.ts';
import type { RecordLink } from './record-link.ts';

/** A correction to a published work as one line of a list. */
export interface CorrectionEntry extends Pick<Correction, 'by' | 'kind' | 'was' | 'now'> {
  readonly href: string;
  readonly work: RecordLink;
  readonly date: DateView;
}

/** One correction as a line of a list. */
export function correctionEntry(
  library: Library,
  { work, correction, id }: PlacedCorrection,
): CorrectionEntry {
  const { date, by, kind, was, now } = correction;
  return {
    href: library.addresses.to(correctionPath(id)),
    work: citationOf(library, work),
    date: dateView(date),
    by,
    kind,
    was,
    now,
  };
}
