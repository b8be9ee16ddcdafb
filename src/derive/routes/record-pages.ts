import type { Library } from '../../model/library.ts';
import { cacheKeyOf } from '../cache-key.ts';
import { frameOf } from '../frame.ts';
import type { Frame } from '../frame.ts';
import type { PageHead } from '../views/page-head.ts';
import { pastRecords } from '../entries/past-records.ts';
import type { MovedView, WithdrawnView } from '../entries/past-records.ts';
import type { PageCollection } from '../record-link.ts';

/** One page of a collection: a record, a former address or a withdrawn record. */
export interface RecordPage<V> {
  readonly params: { readonly id: string };
  readonly props: {
    readonly frame: Frame;
    /** A link to the list of this collection. */
    readonly crumbs: readonly { readonly label: string; readonly href: string }[];
    readonly page:
      | { readonly kind: 'record'; readonly view: V }
      | { readonly kind: 'past'; readonly view: MovedView | WithdrawnView };
  };
  readonly cacheKey: string;
}

/** Every page of one collection: the given views, former addresses, and withdrawn records. */
export function recordPages<V extends { readonly head: PageHead }>(
  library: Library,
  collection: Exclude<PageCollection, 'articles' | 'pages'>,
  views: readonly V[],
): RecordPage<V>[] {
  const frame = frameOf(library);
  const crumbs = [
    { label: library.site.sections[collection].many, href: library.addresses.section(collection) },
  ];
  const past = pastRecords(library, collection).map((view) => ({ kind: 'past' as const, view }));
  const standing = views.map((view) => ({ kind: 'record' as const, view }));
  return [...standing, ...past].map((page) => {
    const props = { frame, crumbs, page };
    const id = page.kind === 'record' ? page.view.head.id : page.view.id;
    return { params: { id }, props, cacheKey: cacheKeyOf(props) };
  });
}
