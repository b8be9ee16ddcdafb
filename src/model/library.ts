import type { Addresses } from './links/address.ts';
import { countryName } from './records/country.ts';
import type { DataOf } from './records/collections.ts';
import type { Problem } from './problem.ts';
import { personName } from './person-name.ts';
import type { CollectionName, Reference } from './records/reference.ts';
import type { SiteSettings } from './records/site-settings.ts';

/** A heading in a record’s body, with its fragment. */
interface Heading {
  readonly depth: number;
  readonly id: string;
  readonly text: string;
}

/** A record as pages see it: checked and compiled, with facts about its body. */
export interface LibraryRecord<C extends CollectionName = CollectionName> {
  readonly collection: C;
  readonly id: string;
  readonly data: DataOf[C];
  /** Path of its file below the content folder, for “edit this page”. */
  readonly file: string;
  /** First 8 hexadecimal digits of the digest of its source and its notes; shown in “cite this”. */
  readonly version: string;
  /** Key of the compiled HTML; changes whenever the HTML does. Empty if there is no body. */
  readonly digest: string;
  /** Number of words in the body; 0 if there is none, as in a reference. */
  readonly words: number;
  readonly headings: readonly Heading[];
  /** Records that links in the body lead to. */
  readonly mentions: readonly Reference[];
  /** For an article: the ids of its notes in the order of their passages, numbered from 1. */
  readonly annotations: readonly string[];
}

/** The records of each kind. */
export type RecordLists = { readonly [C in CollectionName]: readonly LibraryRecord<C>[] };

/**
 * The frozen set of records and the core indexes that a build works from. Withdrawn records are only in
 * `withdrawn`.
 */
export interface Library extends RecordLists {
  readonly site: SiteSettings;
  /** Problems of the content, for the development server to show. A build stops before it gets here with any. */
  readonly problems: readonly Problem[];
  readonly addresses: Addresses;
  /** Articles without a body: cited here, never listed or counted as articles. The others are in `articles`. */
  readonly references: readonly LibraryRecord<'articles'>[];
  /** Withdrawn records. They are in no other list or index; their addresses still say why. */
  readonly withdrawn: readonly LibraryRecord[];
  /** Notes by the id of their article, in the order of their passages. */
  readonly annotationsOf: ReadonlyMap<string, readonly LibraryRecord<'annotations'>[]>;
  /** Records whose data or body refers to a record, by `key()` of that record. */
  readonly namedBy: ReadonlyMap<string, readonly LibraryRecord[]>;
  /** The record for a reference, withdrawn or not. Throws if there is none; the check has made sure that there is. */
  find<C extends CollectionName>(reference: Reference<C>): LibraryRecord<C>;
}

/** A reference as one string, for indexes: `articles/some-id`. */
export function key(reference: Reference): string {
  return `${reference.collection}/${reference.id}`;
}

/** The name of a record, and its language where known. */
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

/** The address of a record: its page, or for a note its fragment on the page of its article. */
export function addressOf(
  { addresses }: Pick<Library, 'addresses'>,
  record: LibraryRecord,
): string {
  if (isOf(record, 'annotations')) return addresses.annotation(record.data.target.id, record.id);
  const { collection, id } = record;
  return collection === 'annotations' ? addresses.to('') : addresses.of({ collection, id });
}
