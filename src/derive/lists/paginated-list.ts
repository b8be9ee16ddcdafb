import { pagePath } from '../../model/links/address.ts';
import type { Library, LibraryRecord } from '../../model/library.ts';
import type { SiteSettings } from '../../model/records/site-settings.ts';
import type { ArticleEntry } from '../entries/article-entry.ts';
import type { ClaimEntry } from '../entries/claim-entry.ts';
import type { EventEntry } from '../entries/event-entry.ts';
import { cacheKeyOf } from '../cache-key.ts';
import type { DatedEntry } from '../indexes/chronology.ts';
import { frameOf } from '../frame.ts';
import type { Frame } from '../frame.ts';
import { toPages } from './list-pages.ts';
import type { NoteEntry } from '../entries/annotation-entry.ts';
import type { OriginEntry } from '../entries/origin-entry.ts';
import { linkTo } from '../record-link.ts';
import type { RecordLink } from '../record-link.ts';
import type { Resting } from '../lineage/resting-on.ts';

/** The kinds of record whose pages hold lists that may grow long. */
export type ListSection = 'countries' | 'agencies' | 'outlets' | 'origins';

/** The lines of one list, under what they are. */
interface ShownLines {
  readonly articles?: readonly ArticleEntry[];
  readonly notes?: readonly NoteEntry[];
  readonly dates?: readonly DatedEntry[];
  readonly origins?: readonly OriginEntry[];
  readonly works?: readonly Resting[];
  readonly events?: readonly EventEntry[];
  readonly claims?: readonly ClaimEntry[];
}

/** A list that belongs to a record: its page shows the beginning, and where that is not all, pages of its own the whole. */
export interface RecordList<R, T> {
  /** The last part of its address, below that of the record. */
  readonly path: string;
  /** What the pages of the whole list are called; the parts of the site have their own names. */
  readonly heading: (labels: SiteSettings['sections']) => string;
  /** How many lines the record’s own page shows. */
  readonly first: number;
  readonly linesOf: (library: Library, record: R) => readonly T[];
  readonly shown: (lines: readonly T[]) => ShownLines;
}

/** The beginning of a list, and the address of the whole of it where this is not all. */
export interface ListPreview<T> {
  readonly items: readonly T[];
  readonly total: number;
  readonly whole?: string;
}

/** One page of the whole of a list, and the record that it belongs to. */
export interface PaginatedListPage {
  readonly params: {
    readonly section: ListSection;
    readonly id: string;
    readonly list: string;
    readonly page: string | undefined;
  };
  readonly props: {
    readonly frame: Frame;
    readonly section: ListSection;
    readonly crumbs: readonly { readonly label: string; readonly href: string }[];
    readonly subject: RecordLink;
    readonly heading: string;
    /** Where the list begins, and where this page of it stands. */
    readonly address: string;
    readonly path: string;
    readonly total: number;
    readonly number: number;
    readonly of: number;
    readonly lines: ShownLines;
  };
  readonly cacheKey: string;
}

const linesPerPage = 100;

/** The lines of a list that the record’s own page shows. */
export function previewList<R extends LibraryRecord<ListSection>, T>(
  library: Library,
  record: R,
  { path, first, linesOf }: RecordList<R, T>,
): ListPreview<T> {
  const lines = linesOf(library, record);
  const whole = `${library.addresses.of(record)}${path}/`;
  return {
    items: lines.slice(0, first),
    total: lines.length,
    ...(lines.length > first && { whole }),
  };
}

/** The pages of the whole of a list, for every record whose own page shows only its beginning. */
export function paginateList<R extends LibraryRecord<ListSection>, T>(
  library: Library,
  records: readonly R[],
  list: RecordList<R, T>,
): PaginatedListPage[] {
  const frame = frameOf(library);
  const { sections } = library.site;
  return records.flatMap((record) => {
    const lines = list.linesOf(library, record);
    if (lines.length <= list.first) return [];
    const { id, collection: section } = record;
    const subject = linkTo(library, record);
    const address = `${subject.href}${list.path}/`;
    const crumbs = [
      { label: sections[section].many, href: library.addresses.section(section) },
      { label: subject.text, href: subject.href },
    ];
    const around = {
      crumbs,
      frame,
      section,
      subject,
      heading: list.heading(sections),
      address,
      total: lines.length,
    };
    return toPages(lines, linesPerPage).map(({ number, of, items }) => {
      const path = `${address}${pagePath(number)}`;
      const props = { ...around, path, number, of, lines: list.shown(items) };
      const page = number === 1 ? undefined : String(number);
      return { params: { section, id, list: list.path, page }, props, cacheKey: cacheKeyOf(props) };
    });
  });
}
