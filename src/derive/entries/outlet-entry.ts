import type { Grade } from '../../model/labels/grade-labels.ts';
import type { Library, LibraryRecord } from '../../model/library.ts';
import { linkTo, linkToReference, type RecordLink } from '../record-link.ts';

/** An outlet as an entry of a list. */
export interface OutletEntry {
  readonly link: RecordLink;
  /** Label of its kind. */
  readonly kind: string;
  readonly country: RecordLink | undefined;
  /** Absent if nobody has graded it. */
  readonly grade: Grade | undefined;
  /** Number of its works with a summary on this site. */
  readonly articles: number;
  /** Number of its works that are cited only. */
  readonly references: number;
}

/** Makes the list entry of an outlet. */
export function outletEntry(library: Library, outlet: LibraryRecord<'outlets'>): OutletEntry {
  const { kind, country, reliability } = outlet.data;
  const countOf = (works: readonly LibraryRecord<'articles'>[]) =>
    works.filter(({ data }) => data.outlet?.id === outlet.id).length;
  return {
    link: linkTo(library, outlet),
    kind: library.site.vocabularies.outletKinds.find(({ id }) => id === kind)?.label ?? kind,
    country: country && linkToReference(library, country),
    grade: reliability?.grade,
    articles: countOf(library.articles),
    references: countOf(library.references),
  };
}

/** All outlets by name: those with an article on this site, and those that are cited only. */
export function outletsByUse(library: Library): {
  readonly withArticles: OutletEntry[];
  readonly onlyCited: OutletEntry[];
} {
  const entries = library.outlets.map((outlet) => outletEntry(library, outlet));
  return {
    withArticles: entries.filter(({ articles }) => articles > 0),
    onlyCited: entries.filter(({ articles }) => articles === 0),
  };
}
