import { compareDates, type EdtfDate } from '../../model/edtf-date.ts';
import type { Library, LibraryRecord } from '../../model/library.ts';
import { articleEntry } from '../entries/article-entry.ts';
import { citations, dateValues } from '../entries/sourced-values.ts';
import { dateView, type DateView } from '../date-view.ts';
import { linkTo, type RecordLink } from '../record-link.ts';

/** Something with a date: what it is about, and what happened to it. */
export interface DatedEntry {
  readonly date: DateView;
  readonly subject: RecordLink;
  /** What happened, as the end of a sentence about the subject: “established”, “published by The Gazette”. */
  readonly what: string;
  /** True if another source gives another date. */
  readonly disputed: boolean;
  readonly cites: readonly RecordLink[];
}

type Dated = DatedEntry & { readonly at: EdtfDate };

/** The records whose dates go into one chronology. */
export interface DatedRecords {
  readonly agencies: readonly LibraryRecord<'agencies'>[];
  readonly origins: readonly LibraryRecord<'origins'>[];
  readonly articles: readonly LibraryRecord<'articles'>[];
}

/** The dates of agencies, origins and articles in one list, earliest first. */
export function chronology(
  library: Library,
  { agencies, origins, articles }: DatedRecords,
): DatedEntry[] {
  const entries = [
    ...agencies.flatMap((agency) => datesOfAgency(library, agency)),
    ...origins.flatMap((origin) => dateOfOrigin(library, origin)),
    ...articles.flatMap((article) => dateOfArticle(library, article)),
  ];
  return entries.toSorted((a, b) => compareDates(a.at, b.at)).map(({ at: _, ...entry }) => entry);
}

function datesOfAgency(library: Library, agency: LibraryRecord<'agencies'>): Dated[] {
  const { established = [], dissolved = [], names, predecessors = [] } = agency.data;
  const subject = linkTo(library, agency);
  const dated = (
    at: EdtfDate,
    what: string,
    disputed: boolean,
    cites: readonly RecordLink[],
  ): Dated => ({
    at,
    date: dateView(at),
    subject,
    what,
    disputed,
    cites,
  });
  const facts = (
    [
      ['established', established],
      ['dissolved', dissolved],
    ] as const
  ).flatMap(([what, given]) => {
    const { disputed } = dateValues(library, given);
    return given.map(({ value, cites }) => dated(value, what, disputed, citations(library, cites)));
  });
  const renamed = names.flatMap(({ text, lang, from, cites }) =>
    from && lang === library.site.languages[0]
      ? [dated(from, `took the name “${text}”`, false, citations(library, cites))]
      : [],
  );
  const steps = predecessors.flatMap(({ agency: older, name, how, date, cites }) => {
    const from = older ? linkTo(library, library.find(older)).text : (name ?? '');
    return date
      ? [dated(date, `${howInWords[how]} ${from}`, false, citations(library, cites))]
      : [];
  });
  return [...facts, ...renamed, ...steps];
}

/** How one agency came from another. The other agency’s name follows. */
const howInWords = {
  renamed: 'renamed from',
  'split-from': 'split from',
  'merged-from': 'formed by a merger of',
} as const;

function dateOfOrigin(library: Library, origin: LibraryRecord<'origins'>): Dated[] {
  const { date: at, issuer } = origin.data;
  if (!at) return [];
  return [
    {
      at,
      date: dateView(at),
      subject: linkTo(library, origin),
      what: issuer,
      disputed: false,
      cites: [],
    },
  ];
}

function dateOfArticle(library: Library, article: LibraryRecord<'articles'>): Dated[] {
  const { issued: at } = article.data;
  const { link, date, outlet } = articleEntry(library, article);
  if (!at || !date) return [];
  const what = outlet === undefined ? 'published' : `published by ${outlet}`;
  return [{ at, date, subject: link, what, disputed: false, cites: [] }];
}
