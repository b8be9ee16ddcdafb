import { deserialize, serialize } from 'node:v8';
import type { LoadedRecord } from '../load/schema/load-record.ts';
import type { SourceFile } from '../load/files/read-content.ts';
import { cachePath } from '../cache/cache-path.ts';
import { readSealed, writeSealed } from '../cache/sealed-file.ts';
import { digestOf, pipelineDigest } from './pipeline-digest.ts';

/** Cache of read records, by the digest of their files. */
export interface RecordCache {
  /** The record of a file, if a file of the same kind and text was read before. */
  recall(file: SourceFile): LoadedRecord | undefined;
  /** Remembers a record for the next time. Only records without problems are kept. */
  keep(record: LoadedRecord): void;
  /** Writes the records of this run to disk; those of other files are dropped. */
  save(): void;
}

/** The cached part of a record: its validated front matter, and the offset of its body. */
type Kept = Pick<LoadedRecord, 'data' | 'bodyOffset'>;

/** Opens the cache of a content folder. */
export function openRecordCache(folder: string): RecordCache {
  const file = cachePath(`records-${digestOf(pipelineDigest(), folder).slice(0, 16)}`);
  const bytes = readSealed('records', file);
  const known: ReadonlyMap<string, Kept> = bytes ? deserialize(bytes) : new Map();
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

/** The cast is safe: the collection is part of the digest under which `data` was cached. */
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
