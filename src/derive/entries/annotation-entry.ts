import type { AnnotationKind } from '../../model/records/annotation.ts';
import { isOf, key, type Library, type LibraryRecord } from '../../model/library.ts';
import type { Reference } from '../../model/records/reference.ts';
import { oncePerLibrary } from '../once-per-library.ts';
import { linkTo, type RecordLink } from '../record-link.ts';

/** An annotation as an entry of a list: its kind, its passage and its address. */
export interface AnnotationEntry {
  readonly id: string;
  readonly href: string;
  readonly kind: AnnotationKind;
  readonly passage: string;
  /** Its number on the page of its article, from 1. */
  readonly number: number;
  readonly article: RecordLink;
}

type Annotation = LibraryRecord<'annotations'>;

/** Every annotation as a list entry: newest article first, then in the order of the passages. */
const entriesOfAnnotations = oncePerLibrary((library): ReadonlyMap<Annotation, AnnotationEntry> => {
  const entries = new Map<Annotation, AnnotationEntry>();
  for (const article of library.articles) {
    const link = linkTo(library, article);
    for (const annotation of library.annotationsOf.get(article.id) ?? []) {
      const { kind, exact: passage } = annotation.data;
      const href = library.addresses.annotation(article.id, annotation.id);
      const number = article.annotations.indexOf(annotation.id) + 1;
      entries.set(annotation, { id: annotation.id, href, kind, passage, number, article: link });
    }
  }
  return entries;
});

/** The position of every annotation in that order, from 0. */
const placesOfAnnotations = oncePerLibrary(
  (library): ReadonlyMap<Annotation, number> =>
    new Map(
      [...entriesOfAnnotations(library).keys()].map((annotation, place) => [annotation, place]),
    ),
);

/**
 * List entries for the annotations of some articles that pass a filter: in the order of the articles, then of
 * the passages.
 */
export function annotationEntries(
  library: Library,
  articles: readonly LibraryRecord<'articles'>[],
  wanted: (annotation: Annotation) => boolean = () => true,
): AnnotationEntry[] {
  const entries = entriesOfAnnotations(library);
  return articles.flatMap((article) =>
    (library.annotationsOf.get(article.id) ?? []).flatMap((annotation) =>
      wanted(annotation) ? (entries.get(annotation) ?? []) : [],
    ),
  );
}

/** Annotations that name a record, by a link in their text or among their sources. */
export function annotationsNaming(library: Library, named: Reference): AnnotationEntry[] {
  const entries = entriesOfAnnotations(library);
  const places = placesOfAnnotations(library);
  return (library.namedBy.get(key(named)) ?? [])
    .filter((namer) => isOf(namer, 'annotations'))
    .toSorted((a, b) => (places.get(a) ?? 0) - (places.get(b) ?? 0))
    .flatMap((annotation) => entries.get(annotation) ?? []);
}
