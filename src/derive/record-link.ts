import { isOf, nameOf, type Library, type LibraryRecord } from '../model/library.ts';
import type { CollectionName, Reference } from '../model/records/reference.ts';
import { shortCitation } from '../model/short-citation.ts';

/** A link to a record, ready to print. `lang` is set if the text is not in the site’s language. */
export interface RecordLink {
  readonly href: string;
  readonly text: string;
  readonly lang?: string;
}

/** The kinds of record that have a page of their own. */
export type PageCollection = Exclude<CollectionName, 'annotations'>;

/** A link to a record, with the record’s name as its text. */
export function linkTo(library: Library, record: LibraryRecord<PageCollection>): RecordLink {
  const { text, lang } = nameOf(record);
  return { href: library.addresses.of(record), text, ...foreign(library, lang) };
}

/** A link to the record that a reference names. */
export function linkToReference(
  library: Library,
  reference: Reference<PageCollection>,
): RecordLink {
  return linkTo(library, library.find(reference));
}

/** A short citation for a record: “The Outlet, 24 January 2024”. Records other than articles get their name. */
export function citationOf(library: Library, reference: Reference<PageCollection>): RecordLink {
  const record = library.find(reference);
  if (!isOf(record, 'articles')) return linkTo(library, record);
  const outlet = record.data.outlet ? library.find(record.data.outlet).data.name : undefined;
  const { title } = record.data;
  const text = shortCitation(record.data, outlet);
  const lang = text.startsWith(title.text) ? title.lang : undefined;
  return { href: library.addresses.of(record), text, ...foreign(library, lang) };
}

/** `lang` if the language is not the site’s own, otherwise nothing. Spread it into a view. */
export function foreign(library: Library, lang: string | undefined): { readonly lang?: string } {
  return lang === undefined || lang === library.site.languages[0] ? {} : { lang };
}
