import { dateInWords } from '../../model/labels/date-in-words.ts';
import { parseEdtfDate } from '../../model/edtf-date.ts';
import { isOf, nameOf, type Library, type LibraryRecord } from '../../model/library.ts';
import { absoluteAddress } from '../absolute-address.ts';
import type { CslItem } from './csl-item.ts';
import { lastChanged } from '../last-changed.ts';
import { toCslDate } from './to-csl-date.ts';

/** Types for which the outlet is the publisher and not a container. */
const standsAlone: ReadonlySet<string> = new Set([
  'book',
  'report',
  'thesis',
  'pamphlet',
  'collection',
]);

/** A record with a page of its own. */
export type PageRecord = LibraryRecord<Exclude<LibraryRecord['collection'], 'annotations'>>;

/** A record of a published or stated work, which can be cited itself. */
export type CitableRecord = LibraryRecord<'articles'> | LibraryRecord<'origins'>;

/** True if the record is of a work that can be cited. */
export function isWork(record: LibraryRecord): record is CitableRecord {
  return isOf(record, 'articles') || isOf(record, 'origins');
}

/** True for an article with annotations. Other kinds of record have none, whatever their id. */
export function hasAnnotations(
  { annotationsOf }: Pick<Library, 'annotationsOf'>,
  record: LibraryRecord,
): boolean {
  return isOf(record, 'articles') && (annotationsOf.get(record.id) ?? []).length > 0;
}

/** A work as a CSL-JSON item. What is not known is left out; a title of ours is bracketed. */
export function toCsl(library: Library, work: CitableRecord): CslItem {
  return isOf(work, 'articles') ? articleToCsl(library, work) : originToCsl(work);
}

function articleToCsl(library: Library, { id, data }: LibraryRecord<'articles'>): CslItem {
  const outlet = data.outlet && library.find(data.outlet).data.name;
  const alone = standsAlone.has(data.type);
  const container = data['container-title'] ?? (alone ? undefined : outlet);
  const publisher = data.publisher ?? (outlet === container ? undefined : outlet);
  return {
    id,
    type: data.type,
    title: data.titleBasis === 'ours' ? bracketed(data.title.text) : data.title.text,
    ...(data.author && { author: data.author }),
    ...(container !== undefined && { 'container-title': container }),
    ...(publisher !== undefined && { publisher }),
    ...(data.issued && { issued: toCslDate(data.issued) }),
    ...(data.accessed && { accessed: toCslDate(data.accessed) }),
    ...(data.URL !== undefined && { URL: data.URL }),
    ...(data.ISBN !== undefined && { ISBN: data.ISBN }),
    ...(data.language !== 'und' && { language: data.language }),
  };
}

/** An origin is cited as a document by its issuer. Its title is always our own. */
function originToCsl({ id, data }: LibraryRecord<'origins'>): CslItem {
  return {
    id,
    type: 'document',
    title: bracketed(data.title),
    author: [{ literal: data.issuer }],
    ...(data.date && { issued: toCslDate(data.date) }),
    ...(data.URL !== undefined && { URL: data.URL }),
    ...(data.language !== undefined && data.language !== 'und' && { language: data.language }),
  };
}

/** This site’s record as a CSL-JSON item, dated by its last change. */
export function recordToCsl(library: Library, record: PageRecord): CslItem {
  const changed = parseEdtfDate(lastChanged(library, record));
  return {
    id: `${record.id}-record`,
    type: 'webpage',
    title: nameOf(record).text,
    genre: hasAnnotations(library, record) ? 'Annotated record' : 'Record',
    'container-title': library.site.title,
    ...(typeof changed !== 'string' && { issued: toCslDate(changed) }),
    version: record.version,
    URL: absoluteAddress(library, library.addresses.of(record)),
  };
}

/**
 * A citation of this site’s record in one sentence: “The lamp.” Lights, record articles/lamp, version
 * 1a2b3c4d, last changed 2 May 2025. https://…
 */
export function recordCitation(library: Library, record: PageRecord): string {
  const { title, version, URL: address } = recordToCsl(library, record);
  const changed = parseEdtfDate(lastChanged(library, record));
  const day = typeof changed === 'string' ? '' : `, last changed ${dateInWords(changed)}`;
  const name = `${library.site.title}, record ${record.collection}/${record.id}`;
  return `“${withFullStop(title)}” ${name}, version ${version}${day}. ${address}`;
}

function bracketed(title: string): string {
  return `[${title}]`;
}

function withFullStop(title: string): string {
  return /[.?!…]$/.test(title) ? title : `${title}.`;
}
