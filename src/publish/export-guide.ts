import { schemas } from '../model/collections.ts';
import type { Library } from '../model/library.ts';
import { addedKeys } from './record-export.ts';
import { exportedKeys } from './to-collection-csv.ts';
import { exportedCollections, exportedRecords } from './to-records-json.ts';

/** What the page on the data says of one collection. */
export interface CollectionGuide {
  readonly id: string;
  readonly name: string;
  readonly gloss: string;
  readonly count: number;
  readonly csv: string;
  readonly keys: readonly { readonly key: string; readonly meaning: string }[];
}

/** Every exported collection with its keys and what each means, as the schemas say it. */
export function exportGuide(library: Library): readonly CollectionGuide[] {
  const { site, addresses } = library;
  return exportedCollections.map((collection) => ({
    id: collection,
    name: site.sections[collection].many,
    gloss: site.sections[collection].gloss,
    count: exportedRecords(library, collection).length,
    csv: addresses.to(`data/${collection}.csv`),
    keys: exportedKeys(collection).map((key) => ({ key, meaning: meaningOf(collection, key) })),
  }));
}

function meaningOf(collection: (typeof exportedCollections)[number], key: string): string {
  const added: Readonly<Record<string, string>> = addedKeys;
  const shape: Readonly<Record<string, { readonly description?: string | undefined }>> =
    schemas[collection].shape;
  return added[key] ?? shape[key]?.description ?? '';
}
