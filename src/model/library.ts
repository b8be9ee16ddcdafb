import type { Addresses } from './links/address.ts';
import { countryName } from './records/country.ts';
import type { DataOf } from './records/collections.ts';
import type { Problem } from './problem.ts';
import { personName } from './person-name.ts';
import type { CollectionName, Reference } from './records/reference.ts';
import type { SiteSettings } from './records/site-settings.ts';

/** A heading of a record's body, with the fragment that leads to it. */
interface Heading {
  readonly depth: number;
  readonly id: string;
  readonly text: string;
}

/** A record as the site knows it: checked, compiled, and with what its body was found to hold. */
export interface LibraryRecord<C extends CollectionName = CollectionName> {
  readonly collection: C;
  readonly id: string;
  readonly data: DataOf[C];
  /** Its file below the content folder, for “edit this page”. */
  readonly file: string;
  /** First 8 hexadecimal digits of the digest of its source and notes; shown in “cite this”. */
  readonly version: string;
  /** Names the compiled HTML; changes whenever the HTML does. Empty where there is no body. */
  readonly digest: string;
  /** Words of the body; 0 for a reference and for anything else without a body. */
  readonly words: number;
  readonly headings: readonly Heading[];
  /** Records that links in the body name. */
  readonly mentions: readonly Reference[];
  /** Of an article: its notes in the order of their passages, numbered from 1. */
  readonly notes: readonly string[];
}

type Lists = { readonly [C in CollectionName]: readonly LibraryRecord<C>[] };

/** The frozen set of records and the core indexes that a build works from. Its lists and indexes hold what stands. */
export interface Library extends Lists {
  readonly site: SiteSettings;
  /** What is wrong with the content, for the development server to show; a build has stopped before. */
  readonly problems: readonly Problem[];
  readonly addresses: Addresses;
  /** Articles without a body: cited here, never listed or counted as articles. `articles` holds the others. */
  readonly references: readonly LibraryRecord<'articles'>[];
  /** Records that were withdrawn: in no list and no index; something is left at their addresses. */
  readonly withdrawn: readonly LibraryRecord[];
  /** Notes by the id of their article, in the order of their passages. */
  readonly notesOf: ReadonlyMap<string, readonly LibraryRecord<'annotations'>[]>;
  /** Records whose data or body names a record, by `key()` of the one named. */
  readonly namedBy: ReadonlyMap<string, readonly LibraryRecord[]>;
  /** The record that a reference names, withdrawn or not. Throws where there is none: the check has made sure of it. */
  find<C extends CollectionName>(reference: Reference<C>): LibraryRecord<C>;
}

/** One string for a reference, to index by: `articles/some-id`. */
export function key(reference: Reference): string {
  return `${reference.collection}/${reference.id}`;
}

/** What a record is called, and in which language. */
export function nameOf(record: LibraryRecord): { readonly text: string; readonly lang?: string } {
  if (isOf(record, 'articles'))
    return { text: record.data.title.text, lang: record.data.title.lang };
  if (isOf(record, 'agencies')) return record.data.names[0] ?? { text: record.id };
  if (isOf(record, 'countries')) return { text: countryName(record.data) };
  if (isOf(record, 'claims')) return { text: record.data.statement };
  if (isOf(record, 'events')) return { text: record.data.title };
  if (isOf(record, 'people')) return personName(record.data);
  if (isOf(record, 'outlets')) return { text: record.data.name };
  if (isOf(record, 'origins') || isOf(record, 'pages')) return { text: record.data.title };
  return { text: record.id };
}

/** Narrows a record to its kind. */
export function isOf<C extends CollectionName>(
  record: LibraryRecord,
  collection: C,
): record is LibraryRecord<C> {
  return record.collection === collection;
}

/** Where a record stands: its page, of a note its place on the page of its article. */
export function addressOf(
  { addresses }: Pick<Library, 'addresses'>,
  record: LibraryRecord,
): string {
  if (isOf(record, 'annotations')) return addresses.annotation(record.data.target.id, record.id);
  const { collection, id } = record;
  return collection === 'annotations' ? addresses.to('') : addresses.of({ collection, id });
}
