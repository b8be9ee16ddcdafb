import { isOf, nameOf, type Library, type LibraryRecord } from '../../model/library.ts';
import { shortCitation } from '../../model/short-citation.ts';
import { absoluteAddress } from '../absolute-address.ts';
import { lastChanged } from '../last-changed.ts';
import type { PageRecord } from '../cite/to-csl.ts';

/** Maximum number of entries in a feed. */
const maxEntries = 50;

/** A record as a feed entry. */
export interface FeedEntry {
  /** Its URL, which is also its permanent id. */
  readonly address: string;
  readonly title: string;
  /** What is new, in plain text. */
  readonly summary: string;
  /** ISO days. */
  readonly published: string;
  readonly updated: string;
}

/**
 * The records that were added or changed last, newest first. On the same day, articles come first.
 * References, outlets, origins and annotations have no entries; an annotation counts as a change of its
 * article. Withdrawn records are in the corrections feed.
 */
export function feedEntries(library: Library): readonly FeedEntry[] {
  const records: readonly PageRecord[] = [
    ...library.articles,
    ...library.agencies,
    ...library.countries,
  ];
  return records
    .map((record) => toEntry(library, record))
    .toSorted((a, b) => byText(b.updated, a.updated))
    .slice(0, maxEntries);
}

function toEntry(library: Library, record: PageRecord): FeedEntry {
  const updated = lastChanged(library, record);
  return {
    address: absoluteAddress(library, library.addresses.of(record)),
    title: nameOf(record).text,
    summary: [kindOf(library, record), newestChange(record)].filter(Boolean).join(' '),
    published: record.data.added?.earliest || updated,
    updated,
  };
}

/** “Article: The Outlet, 24 January 2024; 9 notes.” */
function kindOf(library: Library, record: PageRecord): string {
  if (record.collection === 'pages') return '';
  const { one } = library.site.sections[record.collection];
  if (!isOf(record, 'articles')) return `${one}.`;
  const outlet = record.data.outlet && library.find(record.data.outlet).data.name;
  const annotations = library.annotationsOf.get(record.id)?.length ?? 0;
  return `${one}: ${shortCitation(record.data, outlet)}; ${annotations} ${annotations === 1 ? 'note' : 'notes'}.`;
}

function newestChange({ data }: LibraryRecord): string | undefined {
  const changes = (data.changes ?? []).toSorted((a, b) => byText(b.date.earliest, a.date.earliest));
  return changes[0]?.what;
}

function byText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
