import { addressOf, isOf, type Library, type LibraryRecord } from '../../model/library.ts';
import { absoluteAddress } from '../absolute-address.ts';
import { lastChanged } from '../last-changed.ts';
import { mayBeNamed } from '../../model/person-name.ts';
import type { Person } from '../../model/records/person.ts';
import { toLink, toPlainData, type PlainData } from './to-plain-data.ts';

/** The keys that exports add to a record’s own, with their meanings, in export order. */
export const addedKeys = {
  id: 'The id of the record, unique in its collection and never used again.',
  page: 'The address of its page; of a note, its place on the page of its article.',
  version: 'The first eight hexadecimal digits of a digest of its source and notes.',
  lastChanged: 'The newest day that the record bears, of its own history or of its notes.',
  words: 'Words of its text here. An article with 0 is a reference: cited, but without a summary.',
  notes: 'Of an article: the ids of its notes, in the order of their passages.',
  mentions: 'Records that links in its text name.',
} as const;

/**
 * A record as the exports show it: the added keys, then its own. For a withdrawn record only id, day and
 * reason.
 */
export function exportRecord(
  library: Library,
  record: LibraryRecord,
): { readonly [key: string]: PlainData } {
  const { id, data, version, words, mentions } = record;
  if (data.withdrawn) {
    return { id, withdrawn: toPlainData(data.withdrawn) ?? {} };
  }
  const own = toPlainData(isOf(record, 'people') ? withAllowedNames(record.data) : data);
  return {
    id,
    page: absoluteAddress(library, addressOf(library, record)),
    version,
    lastChanged: lastChanged(library, record),
    ...(!isOf(record, 'annotations') && { words }),
    ...(isOf(record, 'articles') && {
      notes: (library.annotationsOf.get(id) ?? []).map((annotation) => annotation.id),
    }),
    mentions: mentions.map(toLink),
    ...(isPlainObject(own) && own),
  };
}

/** A person’s data, without names if the site withholds them. */
function withAllowedNames(person: Person): Person {
  if (mayBeNamed(person)) return person;
  const { names: _, ...rest } = person;
  return rest;
}

function isPlainObject(
  value: PlainData | undefined,
): value is { readonly [key: string]: PlainData } {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
