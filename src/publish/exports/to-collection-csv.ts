import { schemas } from '../../model/records/collections.ts';
import type { Library } from '../../model/library.ts';
import { addedKeys, exportRecord } from './record-export.ts';
import { toCsv } from './to-csv.ts';
import type { PlainData } from './to-plain-data.ts';
import { exportedRecords, type ExportedCollection } from './to-records-json.ts';

/** The keys of a collection’s records in column order: the added keys, then its own. */
export function exportedKeys(collection: ExportedCollection): readonly string[] {
  const absent: Partial<Record<ExportedCollection, readonly string[]>> = {
    annotations: ['words', 'notes'],
  };
  const added = Object.keys(addedKeys).filter(
    (key) => !absent[collection]?.includes(key) && (key !== 'notes' || collection === 'articles'),
  );
  return [...added, ...Object.keys(schemas[collection].shape)];
}

/**
 * A collection as CSV: a row for each record, a column for each key of `records.json`. Lists of plain values
 * are joined with `; `, deeper values are JSON.
 */
export function toCollectionCsv(library: Library, collection: ExportedCollection): string {
  const keys = exportedKeys(collection);
  const records = exportedRecords(library, collection).toSorted((a, b) => (a.id < b.id ? -1 : 1));
  const rows = records.map((record) => {
    const plain = exportRecord(library, record);
    return keys.map((key) => toCellText(plain[key]));
  });
  return toCsv([keys, ...rows]);
}

function toCellText(value: PlainData | undefined): string {
  if (value === undefined || value === null) return '';
  if (typeof value !== 'object') return String(value);
  if (Array.isArray(value) && value.every((item) => typeof item !== 'object'))
    return value.join('; ');
  return JSON.stringify(value);
}
