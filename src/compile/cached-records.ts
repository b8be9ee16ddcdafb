import { openCachedMap } from '../cache/cached-map.ts';
import { digestOf } from '../cache/digest.ts';
import { sourceDigest } from '../cache/source-digest.ts';
import type { SourceFile } from '../load/files/read-content.ts';
import type { LoadedRecord } from '../load/schema/load-record.ts';

/** Records of earlier runs, under the digest of their files. */
export interface CachedRecords {
  /** The record of a file, if a file of that kind and text was read before. */
  get(file: SourceFile): LoadedRecord | undefined;
  /** Caches a record without problems. */
  set(record: LoadedRecord): void;
  /** Writes the cache, without the records of files that are gone. */
  prune(): void;
}

/** What is cached of a record: its front matter, read and checked, and where its body begins. */
type CachedRecord = Pick<LoadedRecord, 'data' | 'bodyOffset'>;

/** Opens the cached records of a content folder. */
export function openCachedRecords(folder: string): CachedRecords {
  const records = openCachedMap<CachedRecord>('records', digestOf(sourceDigest('records'), folder));
  return {
    get(file) {
      const cached = records.get(digestOf(file.collection, file.text));
      return cached && recordOf(file, cached);
    },
    set({ file: { collection, text }, data, bodyOffset }) {
      records.set(digestOf(collection, text), { data, bodyOffset });
    },
    prune: () => records.prune(),
  };
}

/** The cache holds under a digest only what a file of that kind and text was read as. */
function recordOf(file: SourceFile, { data, bodyOffset }: CachedRecord): LoadedRecord {
  const { collection, id } = file;
  return {
    collection,
    id,
    file,
    data,
    body: file.text.slice(bodyOffset),
    bodyOffset,
  } as LoadedRecord;
}
