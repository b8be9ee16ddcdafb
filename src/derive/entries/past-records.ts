import { noteId } from '../../model/links/address.ts';
import { isOf, nameOf } from '../../model/library.ts';
import type { Library, LibraryRecord } from '../../model/library.ts';
import { dateView } from '../date-view.ts';
import type { DateView } from '../date-view.ts';
import { foreign, linkTo } from '../record-link.ts';
import type { PageCollection, RecordLink } from '../record-link.ts';

/** The page at an address that a record had before: it leads to where the record is now. */
export interface MovedView {
  readonly kind: 'moved';
  readonly id: string;
  readonly to: RecordLink;
}

/** What stands at the address of a record that was withdrawn. */
export interface WithdrawnView {
  readonly kind: 'withdrawn';
  readonly id: string;
  readonly name: { readonly text: string; readonly lang?: string };
  readonly date: DateView;
  readonly reason: string;
  /** Fragments of its notes, kept so that links to them still lead here. */
  readonly fragments: readonly string[];
}

/** The pages of one kind that are no records any more: former addresses and withdrawn records. */
export function pastRecords(
  library: Library,
  collection: PageCollection,
): (MovedView | WithdrawnView)[] {
  const standing: readonly LibraryRecord<PageCollection>[] =
    collection === 'articles' ? [...library.articles, ...library.references] : library[collection];
  const withdrawn = library.withdrawn.filter((record) => isOf(record, collection));
  return [...standing, ...withdrawn].flatMap((record) => [
    ...(record.data.formerIds ?? []).map((id): MovedView => ({
      kind: 'moved',
      id,
      to: linkTo(library, record),
    })),
    ...(record.data.withdrawn ? [withdrawnView(library, record, record.data.withdrawn)] : []),
  ]);
}

function withdrawnView(
  library: Library,
  record: LibraryRecord<PageCollection>,
  { date, reason }: NonNullable<LibraryRecord['data']['withdrawn']>,
): WithdrawnView {
  const { text, lang } = nameOf(record);
  return {
    kind: 'withdrawn',
    id: record.id,
    name: { text, ...foreign(library, lang) },
    date: dateView(date),
    reason,
    fragments: isOf(record, 'articles') ? record.notes.map(noteId) : [],
  };
}
