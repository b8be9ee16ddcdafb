import { isOf } from '../../model/library.ts';
import type { Library, LibraryRecord } from '../../model/library.ts';
import { mayBeNamed } from '../../model/person-name.ts';
import { toPages } from './list-pages.ts';
import { nativeNames } from '../entries/native-names.ts';
import { citationOf, foreign, linkTo } from '../record-link.ts';
import type { PageCollection, RecordLink } from '../record-link.ts';

/** One line of the index: a name, and what is found under it. */
export interface IndexEntry {
  readonly link: RecordLink;
  /** Kind of record, as the site calls one; for a work without a page of text, “Reference”. */
  readonly kind: string;
  /** What tells records of one name apart: the outlet and date of a work, the usual name behind another name. */
  readonly detail: string | undefined;
}

/** The entries under one letter. */
export interface LetterGroup {
  /** Capital letter, or “0–9”, or the name of a script that has no capitals. */
  readonly letter: string;
  /** The fragment of the group on its page. */
  readonly id: string;
  readonly entries: readonly IndexEntry[];
}

/** One page of the index, and where every letter begins. */
export interface IndexPage {
  readonly number: number;
  readonly of: number;
  readonly groups: readonly LetterGroup[];
}

/** The kinds of record that the index names in its own words. */
const referenceKind = 'Reference';
const pageKind = 'Page';
/** One collation for every machine, whatever its own language. */
const collator = new Intl.Collator('en', { numeric: true });

/** Every record under each of its names, native names and acronyms included, in alphabetical order. */
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

/** Cuts the index into pages of at most `size` entries, each grouped by letter. */
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

/** Who published a work and when; its title is not said twice. */
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

/** Marks before the first letter or figure do not count. */
function sortKey(text: string): string {
  return text.replace(/^[^\p{L}\p{N}]+/u, '');
}

function letterOf(text: string): string {
  const first = sortKey(text).normalize('NFD')[Symbol.iterator]().next().value ?? '';
  if (/\p{N}/u.test(first)) return '0–9';
  const script = scripts.find(({ pattern }) => pattern.test(first));
  return script?.name ?? first.toUpperCase();
}

/** Scripts whose signs are too many for a heading each. */
const scripts = [
  { name: 'Chinese characters', pattern: /\p{Script=Han}/u },
  { name: 'Hangul', pattern: /\p{Script=Hangul}/u },
  { name: 'Kana', pattern: /\p{Script=Hiragana}|\p{Script=Katakana}/u },
];
