import { pagePath } from '../../model/links/address.ts';
import type { Library, LibraryRecord } from '../../model/library.ts';
import type { SiteSettings } from '../../model/records/site-settings.ts';
import type { ArticleEntry } from '../entries/article-entry.ts';
import type { ClaimEntry } from '../entries/claim-entry.ts';
import type { EventEntry } from '../entries/event-entry.ts';
import type { DatedEntry } from '../indexes/chronology.ts';
import { crumbsBelow, type Crumbs } from '../crumbs.ts';
import { frameOf, type Frame } from '../frame.ts';
import { toPages } from './list-pages.ts';
import type { AnnotationEntry } from '../entries/annotation-entry.ts';
import type { OriginEntry } from '../entries/origin-entry.ts';
import { linkTo, type RecordLink } from '../record-link.ts';
import type { Resting } from '../lineage/resting-on.ts';

/** The collections whose records have lists that can grow long. */
export type ListSection = 'countries' | 'agencies' | 'outlets' | 'origins';

/** The entries of one list, under the key of their type. */
interface ShownLines {
  readonly articles?: readonly ArticleEntry[];
  readonly annotations?: readonly AnnotationEntry[];
  readonly dates?: readonly DatedEntry[];
  readonly origins?: readonly OriginEntry[];
  readonly works?: readonly Resting[];
  readonly events?: readonly EventEntry[];
  readonly claims?: readonly ClaimEntry[];
}

/** A list on a record’s page. The page previews the first entries. A longer list is paginated on its own pages. */
export interface RecordList<R, T> {
  /** Last part of the list’s address, below that of the record. */
  readonly path: string;
  /** Heading of the full list. Gets the site’s names for its sections. */
  readonly heading: (labels: SiteSettings['sections']) => string;
  /** Number of entries in the preview. */
  readonly first: number;
  readonly linesOf: (library: Library, record: R) => readonly T[];
  readonly shown: (lines: readonly T[]) => ShownLines;
}

/** The first entries of a list, and the address of the full list if there are more. */
export interface ListPreview<T> {
  readonly items: readonly T[];
  readonly total: number;
  readonly whole: string | undefined;
}

/** One page of a record’s full list. */
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
    readonly crumbs: Crumbs;
    readonly subject: RecordLink;
    readonly heading: string;
    /** Address of the first page of the list; `path` is the address of this page. */
    readonly address: string;
    readonly path: string;
    readonly total: number;
    readonly number: number;
    readonly of: number;
    readonly lines: ShownLines;
  };
}

const linesPerPage = 100;

/** The first entries of a list, for the record’s own page. */
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
    whole: lines.length > first ? whole : undefined,
  };
}

/** Pages of the full list, for every record with more entries than the preview shows. */
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
    const crumbs = crumbsBelow(library, section, { label: subject.text, href: subject.href });
    const shared = {
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
      const props = { ...shared, path, number, of, lines: list.shown(items) };
      const page = number === 1 ? undefined : String(number);
      return { params: { section, id, list: list.path, page }, props };
    });
  });
}
