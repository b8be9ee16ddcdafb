import type { Grade } from '../../model/labels/grade-labels.ts';
import type { Library, LibraryRecord } from '../../model/library.ts';
import { linkTo, linkToReference } from '../record-link.ts';
import type { RecordLink } from '../record-link.ts';

/** An outlet as one line of a list. */
export interface OutletEntry {
  readonly link: RecordLink;
  /** What kind of outlet it is, in words. */
  readonly kind: string;
  readonly country: RecordLink | undefined;
  /** Absent where nobody has judged it. */
  readonly grade: Grade | undefined;
  /** Its works that are summarised here. */
  readonly articles: number;
  /** Its works that are only cited. */
  readonly references: number;
}

/** One outlet as a line of a list. */
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

/** All outlets by name: first those with an article here, then those that are only cited. */
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
