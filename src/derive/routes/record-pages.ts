import type { Library, LibraryRecord, RecordLists } from '../../model/library.ts';
import { frameOf, type Frame } from '../frame.ts';
import type { PageHead } from '../views/page-head.ts';
import { pastRecords, type MovedView, type WithdrawnView } from '../entries/past-records.ts';
import type { PageCollection } from '../record-link.ts';

/** One page of a collection: a record, a former address or a withdrawn record. */
export interface RecordPage<V> {
  readonly params: { readonly id: string };
  readonly props: {
    readonly frame: Frame;

    readonly page:
      | { readonly kind: 'record'; readonly view: V }
      | { readonly kind: 'past'; readonly view: MovedView | WithdrawnView };
  };
}

/** Every page of one collection: the given views, former addresses, and withdrawn records. */
export function recordPages<
  C extends Exclude<PageCollection, 'articles' | 'pages'>,
  V extends { readonly head: PageHead },
>(
  library: Library,
  collection: C,
  viewOf: (library: Library, record: LibraryRecord<C>) => V,
): RecordPage<V>[] {
  const frame = frameOf(library);
  const lists: RecordLists = library;
  const records: readonly LibraryRecord<C>[] = lists[collection];
  const pages = [
    ...records.map((record) => ({ kind: 'record' as const, view: viewOf(library, record) })),
    ...pastRecords(library, collection).map((view) => ({ kind: 'past' as const, view })),
  ];
  return pages.map((page) => {
    const props = { frame, page };
    const id = page.kind === 'record' ? page.view.head.id : page.view.id;
    return { params: { id }, props };
  });
}
