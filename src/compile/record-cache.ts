import { deserialize, serialize } from 'node:v8';
import type { LoadedRecord } from '../load/schema/load-record.ts';
import type { SourceFile } from '../load/files/read-content.ts';
import { cachePath } from '../cache/cache-path.ts';
import { readSealed, writeSealed } from '../cache/sealed-file.ts';
import { digestOf, pipelineDigest } from './pipeline-digest.ts';

/** Records as they were read before, under the digest of their files. */
export interface RecordCache {
  /** The record of a file, if a file of that kind and text was read before. */
  recall(file: SourceFile): LoadedRecord | undefined;
  /** Keeps a record for the next time. Records with a problem are never kept. */
  keep(record: LoadedRecord): void;
  /** Writes down what was kept this time; files that are gone are forgotten. */
  save(): void;
}

/** What is kept of a record: its front matter, read and checked, and where its body begins. */
type Kept = Pick<LoadedRecord, 'data' | 'bodyOffset'>;

/** Opens the cache of a content folder. */
export function openRecordCache(folder: string): RecordCache {
  const file = cachePath(`records-${digestOf(pipelineDigest(), folder).slice(0, 16)}`);
  const bytes = readSealed('records', file);
  const read: unknown = bytes && deserialize(bytes);
  const known: ReadonlyMap<string, Kept> = read instanceof Map ? read : new Map();
  const kept = new Map<string, Kept>();
  return {
    recall(source) {
      const before = known.get(digestOf(source.collection, source.text));
      return before && recordOf(source, before);
    },
    keep({ file: { collection, text }, data, bodyOffset }) {
      kept.set(digestOf(collection, text), { data, bodyOffset });
    },
    save() {
      if (kept.size === known.size && [...kept.keys()].every((digest) => known.has(digest))) return;
      try {
        writeSealed('records', file, serialize(kept));
      } catch (error) {
        console.error(
          `${file} cannot be written, so the next check takes longer: ${String(error)}`,
        );
      }
    },
  };
}

/** The cache holds under a digest only what a file of that kind and text was read as. */
function recordOf(file: SourceFile, { data, bodyOffset }: Kept): LoadedRecord {
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
