import { isOf, type Library, type LibraryRecord } from '../../model/library.ts';
import { mayBeNamed } from '../../model/person-name.ts';
import { toPages } from './list-pages.ts';
import { nativeNames } from '../entries/native-names.ts';
import {
  citationOf,
  foreign,
  linkTo,
  type PageCollection,
  type RecordLink,
} from '../record-link.ts';

/** One entry of the index: a name that links to a record. */
export interface IndexEntry {
  readonly link: RecordLink;
  /** Kind of record in the site’s words. A work without a summary is a “Reference”. */
  readonly kind: string;
  /**
   * Distinguishes records with equal names: outlet and date of a work, or the usual name of a record listed
   * under another name.
   */
  readonly detail: string | undefined;
}

/** The entries under one letter. */
export interface LetterGroup {
  /** Capital letter, “0–9”, or the name of a script in `scripts`. */
  readonly letter: string;
  /** Fragment id of the group on its page. */
  readonly id: string;
  readonly entries: readonly IndexEntry[];
}

/** One page of the index. */
export interface IndexPage {
  readonly number: number;
  readonly of: number;
  readonly groups: readonly LetterGroup[];
}

/** Labels for kinds of record that the site settings do not name. */
const referenceKind = 'Reference';
const pageKind = 'Page';
/** Fixed to English, so that the order does not depend on the machine’s locale. */
const collator = new Intl.Collator('en', { numeric: true });

/** Every record under each of its names, in alphabetical order. Includes native names and acronyms. */
export function indexEntries(library: Library): IndexEntry[] {
  const records: readonly LibraryRecord<PageCollection>[] = [
    ...library.articles,
    ...library.claims,
    ...library.events,
    ...library.people,
    ...library.references,
    ...library.countries,
    ...library.agencies,
    ...library.outlets,
    ...library.origins,
    ...library.pages,
  ];
  return records
    .flatMap((record) => entriesOf(library, record))
    .map((entry) => ({ entry, sortKey: sortKey(entry.link.text) }))
    .toSorted(
      (a, b) =>
        collator.compare(a.sortKey, b.sortKey) ||
        collator.compare(a.entry.link.href, b.entry.link.href),
    )
    .map(({ entry }) => entry);
}

/** Splits the index into pages of at most `size` entries, grouped by letter. */
export function indexPages(entries: readonly IndexEntry[], size: number): IndexPage[] {
  return toPages(entries, size).map(({ number, of, items }) => ({
    number,
    of,
    groups: [...Map.groupBy(items, ({ link }) => letterOf(link.text))].map(([letter, group]) => ({
      letter,
      id: `letter-${letter.replace(/[^\p{L}\p{N}]+/gu, '-')}`,
      entries: group,
    })),
  }));
}

function entriesOf(library: Library, record: LibraryRecord<PageCollection>): IndexEntry[] {
  const link = linkTo(library, record);
  const kind = kindOf(library, record);
  const others = otherNames(record).filter(
    ({ text }, index, all) =>
      text !== link.text && all.findIndex((other) => other.text === text) === index,
  );
  const detail = isOf(record, 'articles') ? detailOf(library, record) : undefined;
  return [
    { link, kind, detail },
    ...others.map(({ text, lang }) => ({
      link: { href: link.href, text, ...foreign(library, lang) },
      kind,
      detail: link.text,
    })),
  ];
}

/** Outlet and date of a work, without its title. */
function detailOf(library: Library, work: LibraryRecord<'articles'>): string | undefined {
  const { text } = citationOf(library, work);
  const { text: title } = work.data.title;
  return (text.startsWith(title) ? text.slice(title.length).replace(/^, /, '') : text) || undefined;
}

interface OtherName {
  readonly text: string;
  readonly lang?: string;
}

function otherNames(record: LibraryRecord<PageCollection>): readonly OtherName[] {
  if (isOf(record, 'articles')) {
    const { translation } = record.data.title;
    return translation === undefined ? [] : [{ text: translation }];
  }
  if (isOf(record, 'countries')) return nativeNames(record.data);
  if (isOf(record, 'people')) return mayBeNamed(record.data) ? (record.data.names ?? []) : [];
  if (!isOf(record, 'agencies')) return [];
  const { names, aliases = [], acronyms = [] } = record.data;
  return [...names, ...aliases, ...acronyms.map(({ value }) => ({ text: value }))];
}

function kindOf({ site }: Library, record: LibraryRecord<PageCollection>): string {
  if (record.collection === 'pages') return pageKind;
  if (record.collection === 'articles' && record.words === 0) return referenceKind;
  return site.sections[record.collection].one;
}

/** Ignores punctuation before the first letter or digit. */
function sortKey(text: string): string {
  return text.replace(/^[^\p{L}\p{N}]+/u, '');
}

function letterOf(text: string): string {
  const first = sortKey(text).normalize('NFD')[Symbol.iterator]().next().value ?? '';
  if (/\p{N}/u.test(first)) return '0–9';
  const script = scripts.find(({ pattern }) => pattern.test(first));
  return script?.name ?? first.toUpperCase();
}

/** Scripts with too many characters for a heading each. */
const scripts = [
  { name: 'Chinese characters', pattern: /\p{Script=Han}/u },
  { name: 'Hangul', pattern: /\p{Script=Hangul}/u },
  { name: 'Kana', pattern: /\p{Script=Hiragana}|\p{Script=Katakana}/u },
];
