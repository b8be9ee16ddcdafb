import type { Library, LibraryRecord } from '../model/library.ts';
import { key } from '../model/library.ts';
import type { AnnotationKind } from '../model/annotation.ts';
import type { Reference } from '../model/reference.ts';
import { linkTo } from './record-link.ts';
import type { RecordLink } from './record-link.ts';

/** A note as one line of a list: its kind, its passage, and where it stands. */
export interface NoteEntry {
  readonly id: string;
  readonly href: string;
  readonly kind: AnnotationKind;
  readonly passage: string;
  /** Its number on the page of its article, from 1. */
  readonly number: number;
  readonly article: RecordLink;
}

/** Every standing note of some articles that passes a test: in the order of the articles, then of the passages. */
export function noteEntries(
  library: Library,
  articles: readonly LibraryRecord<'articles'>[],
  wanted: (note: LibraryRecord<'annotations'>) => boolean = () => true,
): NoteEntry[] {
  return articles.flatMap((article) => {
    const link = linkTo(library, article);
    return (library.notesOf.get(article.id) ?? []).flatMap((note, index) => {
      if (note.data.withdrawn || !wanted(note)) return [];
      const { kind, exact } = note.data;
      const href = library.addresses.annotation(article.id, note.id);
      return [{ id: note.id, href, kind, passage: exact, number: index + 1, article: link }];
    });
  });
}

/** Notes that name a record, by a link in their text or among their sources. */
export function notesNaming(library: Library, named: Reference): NoteEntry[] {
  const namers = new Set(library.namedBy.get(key(named)));
  return noteEntries(library, library.articles, (note) => namers.has(note));
}
