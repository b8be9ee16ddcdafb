import { kindLabels } from '../../model/labels/annotation-kinds.ts';
import { annotationKinds, type AnnotationKind } from '../../model/records/annotation.ts';
import type { Library, LibraryRecord } from '../../model/library.ts';
import { citations } from '../entries/sourced-values.ts';
import { annotationEntries, type AnnotationEntry } from '../entries/annotation-entry.ts';
import type { RecordLink } from '../record-link.ts';

/** A kind of annotation, its count, and one example from the newest article. */
export interface KindEntry {
  readonly kind: AnnotationKind;
  readonly href: string;
  readonly count: number;
  readonly example: AnnotationEntry | undefined;
}

/** An annotation with what it cites. Its text is compiled with its article. */
export interface CitedAnnotation extends AnnotationEntry {
  readonly cites: readonly RecordLink[];
}

/** The address of the list of one kind of annotation. */
export function kindAddress(library: Library, kind: AnnotationKind): string {
  return `${library.addresses.section('annotations')}${kind}/`;
}

/** All kinds of annotation in the order of `kindLabels`, each with its count. */
export function annotationsByKind(library: Library): KindEntry[] {
  const byKind = Map.groupBy(annotationEntries(library, library.articles), ({ kind }) => kind);
  const order = Object.keys(kindLabels);
  return annotationKinds
    .toSorted((a, b) => order.indexOf(a) - order.indexOf(b))
    .map((kind) => {
      const annotations = byKind.get(kind) ?? [];
      const [example] = annotations;
      return {
        kind,
        href: kindAddress(library, kind),
        count: annotations.length,
        example,
      };
    });
}

/** Every annotation of one kind: newest article first, then in the order of the passages. */
export function annotationsOfKind(library: Library, kind: AnnotationKind): CitedAnnotation[] {
  const byId = new Map(library.annotations.map((annotation) => [annotation.id, annotation]));
  return annotationEntries(
    library,
    library.articles,
    (annotation) => annotation.data.kind === kind,
  ).map((entry) => ({
    ...entry,
    cites: citesOf(library, byId.get(entry.id)),
  }));
}

function citesOf(
  library: Library,
  annotation: LibraryRecord<'annotations'> | undefined,
): RecordLink[] {
  return annotation ? citations(library, annotation.data.cites) : [];
}
