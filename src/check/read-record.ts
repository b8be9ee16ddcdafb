import { checkBody, type BodyFacts } from './body/check-body.ts';
import { loadRecord, type RecordResult } from '../load/schema/load-record.ts';
import { parseBody } from '../load/body/parse-body.ts';
import type { SourceFile } from '../load/files/read-content.ts';

/** A record, or its problems with the parts that could be read. */
export interface ReadRecord extends RecordResult {
  /** Facts about the prose of a refused record. */
  readonly facts?: BodyFacts | undefined;
}

/** Reads a record’s front matter. If that is refused, checks the prose right away, because it is never compiled. */
export function readRecord(file: SourceFile): ReadRecord {
  const { record, refused, problems } = loadRecord(file);
  if (!refused) return { record, problems };
  const { tree, problems: unread } = parseBody(refused);
  const gate = tree && checkBody(refused, tree);
  return {
    refused,
    facts: gate?.facts,
    problems: [...problems, ...unread, ...(gate?.problems ?? [])],
  };
}
