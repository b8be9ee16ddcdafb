import { kindLabels } from '../../model/labels/annotation-kinds.ts';
import { annotationKinds } from '../../model/records/annotation.ts';
import type { AnnotationKind } from '../../model/records/annotation.ts';
import type { Library, LibraryRecord } from '../../model/library.ts';
import { citations } from '../entries/sourced-values.ts';
import { noteEntries } from '../entries/annotation-entry.ts';
import type { NoteEntry } from '../entries/annotation-entry.ts';
import type { RecordLink } from '../record-link.ts';

/** A kind of note, with how many there are and the newest article’s as an example. */
export interface KindEntry {
  readonly kind: AnnotationKind;
  readonly href: string;
  readonly count: number;
  readonly example: NoteEntry | undefined;
}

/** A note with what it cites; its text is compiled with its article. */
export interface CitedNote extends NoteEntry {
  readonly cites: readonly RecordLink[];
}

/** The address of the list of one kind of note. */
export function kindAddress(library: Library, kind: AnnotationKind): string {
  return `${library.addresses.section('annotations')}${kind}/`;
}

/** All kinds of note in the order of the table of kinds, each with its count. */
export function annotationsByKind(library: Library): KindEntry[] {
  const byKind = Map.groupBy(noteEntries(library, library.articles), ({ kind }) => kind);
  const order = Object.keys(kindLabels);
  return annotationKinds
    .toSorted((a, b) => order.indexOf(a) - order.indexOf(b))
    .map((kind) => {
      const notes = byKind.get(kind) ?? [];
      const [example] = notes;
      return {
        kind,
        href: kindAddress(library, kind),
        count: notes.length,
        example,
      };
    });
}

/** Every note of one kind: by article, newest first, then in the order of the passages. */
export function annotationsOfKind(library: Library, kind: AnnotationKind): CitedNote[] {
  const byId = new Map(library.annotations.map((note) => [note.id, note]));
  return noteEntries(library, library.articles, (note) => note.data.kind === kind).map((entry) => ({
    ...entry,
    cites: citesOf(library, byId.get(entry.id)),
  }));
}

function citesOf(library: Library, note: LibraryRecord<'annotations'> | undefined): RecordLink[] {
  return note ? citations(library, note.data.cites) : [];
}
