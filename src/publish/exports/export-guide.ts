import { schemas } from '../../model/records/collections.ts';
import type { Library } from '../../model/library.ts';
import { addedKeys } from './record-export.ts';
import { exportedKeys } from './to-collection-csv.ts';
import {
  exportedCollections,
  exportedRecords,
  type ExportedCollection,
} from './to-records-json.ts';

/** A key of the exports and its meaning. */
export interface KeyGuide {
  readonly key: string;
  readonly meaning: string;
}

/** Documentation of one collection for the data page. */
export interface CollectionGuide {
  readonly id: string;
  readonly name: string;
  readonly gloss: string;
  readonly count: number;
  readonly csv: string;
  /** Keys that not every collection has. */
  readonly keys: readonly KeyGuide[];
}

/** Keys that every collection has. */
const commonKeys = exportedCollections
  .map(exportedKeys)
  .reduce((common, keys) => common.filter((key) => keys.includes(key)));

/** The common keys of every record, with their meanings. */
export const commonGuide: readonly KeyGuide[] = commonKeys.map((key) => toGuide('articles', key));

/** Every exported collection with its own keys. Meanings come from the schemas. */
export function exportGuide(library: Library): readonly CollectionGuide[] {
  const { site, addresses } = library;
  return exportedCollections.map((collection) => ({
    id: collection,
    name: site.sections[collection].many,
    gloss: site.sections[collection].gloss,
    count: exportedRecords(library, collection).filter(({ data }) => !data.withdrawn).length,
    csv: addresses.to(`data/${collection}.csv`),
    keys: exportedKeys(collection)
      .filter((key) => !commonKeys.includes(key))
      .map((key) => toGuide(collection, key)),
  }));
}

function toGuide(collection: ExportedCollection, key: string): KeyGuide {
  return { key, meaning: meaningOf(collection, key) };
}

function meaningOf(collection: ExportedCollection, key: string): string {
  const added: Readonly<Record<string, string>> = addedKeys;
  const shape: Readonly<Record<string, { readonly description?: string | undefined }>> =
    schemas[collection].shape;
  return added[key] ?? shape[key]?.description ?? '';
}
