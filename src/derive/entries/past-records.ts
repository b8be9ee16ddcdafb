import { annotationId } from '../../model/links/address.ts';
import { isOf, nameOf, type Library, type LibraryRecord } from '../../model/library.ts';
import { dateView, type DateView } from '../date-view.ts';
import { foreign, linkTo, type PageCollection, type RecordLink } from '../record-link.ts';

/** The page at a former address of a record. It links to the current address. */
export interface MovedView {
  readonly kind: 'moved';
  readonly id: string;
  readonly to: RecordLink;
}

/** The page that replaces a withdrawn record. */
export interface WithdrawnView {
  readonly kind: 'withdrawn';
  readonly id: string;
  readonly name: { readonly text: string; readonly lang?: string };
  readonly date: DateView;
  readonly reason: string;
  /** Fragment ids of its annotations, so that old links to them still work. */
  readonly fragments: readonly string[];
}

/** The pages of one collection that are no longer records: former addresses and withdrawn records. */
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
    fragments: isOf(record, 'articles') ? record.annotations.map(annotationId) : [],
  };
}
