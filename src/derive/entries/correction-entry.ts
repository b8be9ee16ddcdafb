import {
  correctionPath,
  correctionsTo,
  type Correction,
  type PlacedCorrection,
} from '../../model/records/correction.ts';
import type { Library, LibraryRecord } from '../../model/library.ts';
import { citations } from './sourced-values.ts';
import { dateView, type DateView } from '../date-view.ts';
import { citationOf, type RecordLink } from '../record-link.ts';

/** A correction to a published work as an entry of a list. */
export interface CorrectionEntry extends Pick<Correction, 'by' | 'kind' | 'was' | 'now'> {
  readonly href: string;
  readonly work: RecordLink;
  readonly date: DateView;
}

/** Makes the list entry of a correction. */
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

/** A correction as the page of its work shows it, with the sources of the corrected fact. */
export interface CorrectionView extends CorrectionEntry {
  readonly cites: readonly RecordLink[];
}

/** The corrections to one work, oldest first. */
export function correctionViews(
  library: Library,
  work: LibraryRecord<'articles'>,
): CorrectionView[] {
  return correctionsTo(work).map((placed) => ({
    ...correctionEntry(library, placed),
    cites: citations(library, placed.correction.cites),
  }));
}
