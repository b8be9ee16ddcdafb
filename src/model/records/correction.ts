import type { Article } from './article.ts';
import { compareNewestFirst } from '../edtf-date.ts';
import type { Library, LibraryRecord } from '../library.ts';

/** A correction to a published work, by its outlet or by the curators. */
export type Correction = NonNullable<Article['corrections']>[number];

/** A correction with the work that it is to, and the id by which its page stands. */
export interface PlacedCorrection {
  readonly work: LibraryRecord<'articles'>;
  readonly correction: Correction;
  /** The id of the work and the place among its corrections, from 1: new ones go last, so that it never changes. */
  readonly id: string;
}

/** The corrections to one work, in the order in which they were made. */
export function correctionsTo(work: LibraryRecord<'articles'>): PlacedCorrection[] {
  return (work.data.corrections ?? []).map((correction, index) => ({
    work,
    correction,
    id: `${work.id}-${index + 1}`,
  }));
}

/** Every correction to a work that stands, the latest first, those of one day by their ids. */
export function allCorrections({ articles, references }: Library): PlacedCorrection[] {
  return [...articles, ...references]
    .flatMap(correctionsTo)
    .toSorted(
      (a, b) => compareNewestFirst(a.correction.date, b.correction.date) || (a.id < b.id ? -1 : 1),
    );
}

/** The path of the page of a correction, below the site’s base. */
export function correctionPath(id: string): string {
  return `corrections/${id}/`;
}

/** What was done to a work and by whom, as a heading: “Corrected by the outlet”. */
export function correctionHeading({ kind, by }: Pick<Correction, 'kind' | 'by'>): string {
  return `${kind === 'retraction' ? 'Retracted' : 'Corrected'} by the ${by}`;
}
