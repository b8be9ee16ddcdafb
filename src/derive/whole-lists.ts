import type { Library, LibraryRecord } from '../model/library.ts';
import type { ArticleEntry } from './article-entry.ts';
import { articlesAbout } from './articles-by-role.ts';
import { firstLines } from './begin-bearing.ts';
import { bearingOn } from './bearing-on.ts';
import { cacheKeyOf } from './cache-key.ts';
import type { DatedEntry } from './chronology.ts';
import { datesOf } from './dates-of.ts';
import { frameOf } from './frame.ts';
import type { Frame } from './frame.ts';
import { pagePath, toPages } from './list-pages.ts';
import type { NoteEntry } from './note-entry.ts';
import { linkTo } from './record-link.ts';
import type { RecordLink } from './record-link.ts';

/** One line of each of the lists that the page of a country or agency may only begin. */
export interface ListLine {
  readonly articles: ArticleEntry;
  readonly notes: NoteEntry;
  readonly dates: DatedEntry;
}

/** One page of the whole of a list, and the record that it belongs to. */
export interface WholeListPage<L extends keyof ListLine> {
  readonly params: { readonly id: string; readonly page: string | undefined };
  readonly props: {
    readonly frame: Frame;
    readonly section: 'countries' | 'agencies';
    readonly subject: RecordLink;
    readonly heading: string;
    /** Where the list begins, and where this page of it stands. */
    readonly address: string;
    readonly path: string;
    readonly total: number;
    readonly number: number;
    readonly of: number;
    readonly items: readonly ListLine[L][];
  };
  readonly cacheKey: string;
}

type Subject = LibraryRecord<'countries'> | LibraryRecord<'agencies'>;

const linesPerPage = 100;

/** The pages of one list of every country or agency whose own page shows only its beginning. */
export function wholeListPages<L extends keyof ListLine>(
  library: Library,
  section: 'countries' | 'agencies',
  list: L,
): WholeListPage<L>[] {
  const frame = frameOf(library);
  const { heading, linesOf } = wholeLists[list];
  const subjects: readonly Subject[] = library[section];
  return subjects.flatMap((record) => {
    const lines = linesOf(library, record);
    const subject = linkTo(library, record);
    const address = `${subject.href}${list}/`;
    if (lines.length <= firstLines) return [];
    return toPages(lines, linesPerPage).map(({ number, of, items }) => {
      const path = `${address}${pagePath(number)}`;
      const props = {
        frame,
        section,
        subject,
        heading,
        address,
        path,
        total: lines.length,
        number,
        of,
        items,
      };
      const params = { id: record.id, page: number === 1 ? undefined : String(number) };
      return { params, props, cacheKey: cacheKeyOf(props) };
    });
  });
}

const wholeLists: {
  readonly [L in keyof ListLine]: {
    readonly heading: string;
    readonly linesOf: (library: Library, subject: Subject) => readonly ListLine[L][];
  };
} = {
  articles: { heading: 'all articles', linesOf: articlesAbout },
  dates: { heading: 'all dates', linesOf: datesOf },
  notes: {
    heading: 'all notes',
    linesOf(library, subject) {
      const { naming, onArticles } = bearingOn(library, subject);
      return [...naming, ...onArticles];
    },
  },
};
