import { crumbsBelow, type Crumbs } from '../crumbs.ts';
import { nameOf, type Library, type LibraryRecord } from '../../model/library.ts';
import type { SiteSettings } from '../../model/records/site-settings.ts';
import { foreign, type PageCollection } from '../record-link.ts';
import { recordHistory, type RecordHistory } from './record-history.ts';
import type { SearchFacts } from './search-facts.ts';

/** What the page of every kind of record needs. */
export interface PageHead {
  readonly id: string;
  /** Digest of the compiled body, for the cache key. */
  readonly digest: string;
  readonly address: string;
  readonly name: { readonly text: string; readonly lang?: string };
  /** The site’s names for its sections, for headings. */
  readonly labels: SiteSettings['sections'];
  readonly crumbs: Crumbs;
  readonly history: RecordHistory;
  readonly facts: SearchFacts;
}

/** Makes the head of a record’s page. `facts` are for the search index, besides the kind of record. */
export function pageHead(
  library: Library,
  record: LibraryRecord<Exclude<PageCollection, 'pages'>>,
  facts: Omit<SearchFacts, 'kind'>,
  partOf: Crumbs = [],
): PageHead {
  const { id, digest, collection } = record;
  const { text, lang } = nameOf(record);
  return {
    id,
    digest,
    address: library.addresses.of(record),
    name: { text, ...foreign(library, lang) },
    labels: library.site.sections,
    crumbs: crumbsBelow(library, collection, ...partOf),
    history: recordHistory(library, record),
    facts: { kind: library.site.sections[collection].one, ...facts },
  };
}
