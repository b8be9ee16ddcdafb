import { compareNewestFirst } from '../../model/edtf-date.ts';
import { isOf, key, type Library, type LibraryRecord } from '../../model/library.ts';
import { annotationEntries, type AnnotationEntry } from '../entries/annotation-entry.ts';
import { linkTo, type RecordLink } from '../record-link.ts';
import { restingOn, type Resting } from '../lineage/resting-on.ts';

/** Everything that names a work. */
export interface CitedIn {
  /** Annotations on other works that cite it or link to it. */
  readonly annotations: readonly AnnotationEntry[];
  /** Works that rely on it, directly or through other works. */
  readonly works: readonly Resting[];
  /** Agencies, events, people and other records that cite it for a fact or link to it in their text. */
  readonly facts: readonly RecordLink[];
}

/** Finds everything that names a work. Annotations: newest article first. Facts: by address. */
export function citedIn(library: Library, work: LibraryRecord<'articles'>): CitedIn {
  const namers = library.namedBy.get(key(work)) ?? [];
  const annotations = namers
    .filter((namer) => isOf(namer, 'annotations'))
    .filter(
      ({ data, mentions }) =>
        data.target.id !== work.id &&
        [...data.cites, ...mentions].some((ref) => key(ref) === key(work)),
    );
  const wanted = new Set(annotations);
  const targets = [...new Set(annotations.map(({ data }) => data.target.id))]
    .map((id) => library.find({ collection: 'articles', id }))
    .toSorted((a, b) => compareNewestFirst(a.data.issued, b.data.issued) || (a.id < b.id ? -1 : 1));
  const facts = namers.flatMap((namer) =>
    isOf(namer, 'agencies') ||
    isOf(namer, 'events') ||
    isOf(namer, 'people') ||
    isOf(namer, 'origins') ||
    isOf(namer, 'outlets') ||
    isOf(namer, 'countries')
      ? linkTo(library, namer)
      : [],
  );
  return {
    annotations: annotationEntries(library, targets, (annotation) => wanted.has(annotation)),
    works: restingOn(library, work),
    facts: facts.toSorted((a, b) => (a.href < b.href ? -1 : 1)),
  };
}
