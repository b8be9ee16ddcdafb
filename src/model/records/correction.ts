import type { Article } from './article.ts';
import { compareNewestFirst } from '../edtf-date.ts';
import type { Library, LibraryRecord } from '../library.ts';

/** A correction to a published work, by its outlet or by the curators. */
export type Correction = NonNullable<Article['corrections']>[number];

/** A correction with its work and the id of its page. */
export interface PlacedCorrection {
  readonly work: LibraryRecord<'articles'>;
  readonly correction: Correction;
  /**
   * The work’s id and the correction’s position, from 1. It never changes, because new corrections are added at
   * the end.
   */
  readonly id: string;
}

/** The corrections to one work, in the order of its record. */
export function correctionsTo(work: LibraryRecord<'articles'>): PlacedCorrection[] {
  return (work.data.corrections ?? []).map((correction, index) => ({
    work,
    correction,
    id: `${work.id}-${index + 1}`,
  }));
}

/** The corrections to all works that are not withdrawn, the latest first, then by id. */
export function allCorrections({ articles, references }: Library): PlacedCorrection[] {
  return [...articles, ...references]
    .flatMap(correctionsTo)
    .toSorted(
      (a, b) => compareNewestFirst(a.correction.date, b.correction.date) || (a.id < b.id ? -1 : 1),
    );
}

/** The path of a correction’s page below the site’s base. */
export function correctionPath(id: string): string {
  return `corrections/${id}/`;
}

/** A heading that says what was done to a work and by whom: “Corrected by the outlet”. */
export function correctionHeading({ kind, by }: Pick<Correction, 'kind' | 'by'>): string {
  return `${kind === 'retraction' ? 'Retracted' : 'Corrected'} by the ${by}`;
}
