import { deserialize, serialize } from 'node:v8';
import { loadRecord } from '../load/load-record.ts';
import type { LoadedRecord, RecordResult } from '../load/load-record.ts';
import type { SourceFile } from '../load/read-content.ts';
import { cachePath } from '../keep/cache-folder.ts';
import { readSealed, writeSealed } from '../keep/sealed-file.ts';
import { digestOf, pipelineDigest } from './pipeline-digest.ts';

/** Reads records as `loadRecord` does, and keeps what it read of each file until the file changes. */
export interface RecordCache {
  load(file: SourceFile): RecordResult<LoadedRecord>;
  /** Writes down what was read this time; files that are gone are forgotten. */
  save(): void;
}

/** What is kept of a record: its front matter, read and checked, and where its body begins. */
type Kept = Pick<LoadedRecord, 'data' | 'bodyOffset'>;

/** Opens the cache of a content folder. Records with a problem are never kept. */
export function openRecordCache(folder: string): RecordCache {
  const file = cachePath(`records-${digestOf(pipelineDigest(), folder).slice(0, 16)}`);
  const bytes = readSealed('records', file);
  const known: ReadonlyMap<string, Kept> = bytes ? deserialize(bytes) : new Map();
  const kept = new Map<string, Kept>();
  return {
    load(source) {
      const digest = digestOf(source.collection, source.text);
      const before = known.get(digest);
      const result = before
        ? { record: recordOf(source, before), problems: [] }
        : loadRecord(source);
      if (result.record)
        kept.set(digest, { data: result.record.data, bodyOffset: result.record.bodyOffset });
      return result;
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
