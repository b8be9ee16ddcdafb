import type { AnnotationKind } from '../../model/records/annotation.ts';
import { isOf, key, type Library, type LibraryRecord } from '../../model/library.ts';
import type { Reference } from '../../model/records/reference.ts';
import { oncePerLibrary } from '../once-per-library.ts';
import { linkTo, type RecordLink } from '../record-link.ts';

/** An annotation as an entry of a list: its kind, its passage and its address. */
export interface NoteEntry {
  readonly id: string;
  readonly href: string;
  readonly kind: AnnotationKind;
  readonly passage: string;
  /** Its number on the page of its article, from 1. */
  readonly number: number;
  readonly article: RecordLink;
}

type Note = LibraryRecord<'annotations'>;

/** Every annotation as a list entry: newest article first, then in the order of the passages. */
const entriesOfNotes = oncePerLibrary((library): ReadonlyMap<Note, NoteEntry> => {
  const entries = new Map<Note, NoteEntry>();
  for (const article of library.articles) {
    const link = linkTo(library, article);
    for (const note of library.notesOf.get(article.id) ?? []) {
      const { kind, exact: passage } = note.data;
      const href = library.addresses.annotation(article.id, note.id);
      const number = article.notes.indexOf(note.id) + 1;
      entries.set(note, { id: note.id, href, kind, passage, number, article: link });
    }
  }
  return entries;
});

/** The position of every annotation in that order, from 0. */
const placesOfNotes = oncePerLibrary(
  (library): ReadonlyMap<Note, number> =>
    new Map([...entriesOfNotes(library).keys()].map((note, place) => [note, place])),
);

/**
 * List entries for the annotations of some articles that pass a filter: in the order of the articles, then of
 * the passages.
 */
export function noteEntries(
  library: Library,
  articles: readonly LibraryRecord<'articles'>[],
  wanted: (note: Note) => boolean = () => true,
): NoteEntry[] {
  const entries = entriesOfNotes(library);
  return articles.flatMap((article) =>
    (library.notesOf.get(article.id) ?? []).flatMap((note) =>
      wanted(note) ? (entries.get(note) ?? []) : [],
    ),
  );
}

/** Annotations that name a record, by a link in their text or among their sources. */
export function notesNaming(library: Library, named: Reference): NoteEntry[] {
  const entries = entriesOfNotes(library);
  const places = placesOfNotes(library);
  return (library.namedBy.get(key(named)) ?? [])
    .filter((namer) => isOf(namer, 'annotations'))
    .toSorted((a, b) => (places.get(a) ?? 0) - (places.get(b) ?? 0))
    .flatMap((note) => entries.get(note) ?? []);
}
