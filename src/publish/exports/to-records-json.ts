import { isOf, type Library, type LibraryRecord } from '../../model/library.ts';
import { collectionNames } from '../../model/records/reference.ts';
import { absoluteAddress } from '../absolute-address.ts';
import { siteLastChanged } from '../last-changed.ts';
import { exportRecord } from './record-export.ts';

/** The exported collections. Pages of prose are not records of anything. */
export const exportedCollections = collectionNames.filter((name) => name !== 'pages');
export type ExportedCollection = (typeof exportedCollections)[number];

/** Every record of a collection. References follow articles; withdrawn records come last. */
export function exportedRecords(
  library: Library,
  collection: ExportedCollection,
): readonly LibraryRecord[] {
  const standing =
    collection === 'articles' ? [...library.articles, ...library.references] : library[collection];
  return [...standing, ...library.withdrawn.filter((record) => isOf(record, collection))];
}

/** All records as one JSON document, one record per line, sorted by id. */
export function toRecordsJson(library: Library): string {
  const { site, addresses } = library;
  const head = {
    site: site.title,
    page: absoluteAddress(library, addresses.to('data/')),
    licence: site.licence,
    lastChanged: siteLastChanged(library),
  };
  const lists = exportedCollections.map((collection) => {
    const records = exportedRecords(library, collection).toSorted((a, b) => (a.id < b.id ? -1 : 1));
    const lines = records.map((record) => JSON.stringify(exportRecord(library, record)));
    return `${JSON.stringify(collection)}: [\n${lines.join(',\n')}\n]`;
  });
  return `${JSON.stringify(head).slice(0, -1)},\n${lists.join(',\n')}\n}\n`;
}
