import { isOf, nameOf } from '../../model/library.ts';
import type { Library, LibraryRecord } from '../../model/library.ts';
import { shortCitation } from '../../model/short-citation.ts';
import { absoluteAddress } from '../absolute-address.ts';
import { lastChanged } from '../last-changed.ts';
import type { PageRecord } from '../cite/to-csl.ts';

/** The most entries that a feed holds. */
const longest = 50;

/** A record as a feed tells of it. */
export interface FeedEntry {
  /** Its address, which is also its id and never changes. */
  readonly address: string;
  readonly title: string;
  /** What is new in it, in plain text. */
  readonly summary: string;
  /** ISO days. */
  readonly published: string;
  readonly updated: string;
}

/**
 * The records that were added or changed last, newest first, by the days that they bear themselves.
 * Of one day, articles come first. References, outlets, origins and notes are no entries: an article
 * bears the days of its notes. What was withdrawn stands in the feed of corrections.
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
    .slice(0, longest);
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
  const notes = library.notesOf.get(record.id)?.length ?? 0;
  return `${one}: ${shortCitation(record.data, outlet)}; ${notes} ${notes === 1 ? 'note' : 'notes'}.`;
}

function newestChange({ data }: LibraryRecord): string | undefined {
  const changes = (data.changes ?? []).toSorted((a, b) => byText(b.date.earliest, a.date.earliest));
  return changes[0]?.what;
}

function byText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
