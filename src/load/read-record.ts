import { checkBody } from './check-body.ts';
import type { BodyFacts } from './check-body.ts';
import { loadRecord } from './load-record.ts';
import type { LoadedRecord, RefusedRecord } from './load-record.ts';
import type { Problem } from '../model/problem.ts';
import { parseBody } from './parse-body.ts';
import type { SourceFile } from './read-content.ts';

/** A record whose front matter was refused, with what its prose holds. */
export interface GatedRefusal extends RefusedRecord {
  readonly facts: BodyFacts | undefined;
}

/** A record, or what is wrong with it and what could be read all the same. */
export interface ReadRecord {
  readonly record?: LoadedRecord | undefined;
  readonly refused?: GatedRefusal | undefined;
  readonly problems: readonly Problem[];
}

/** Reads a record's front matter; where that is refused, checks the prose at once, since it is never compiled. */
export function readRecord(file: SourceFile): ReadRecord {
  const { record, refused, problems } = loadRecord(file);
  if (!refused) return { record, problems };
  const { tree, problems: unread } = parseBody(refused);
  const gate = tree && checkBody(refused, tree);
  return {
    refused: { ...refused, facts: gate?.facts },
    problems: [...problems, ...unread, ...(gate?.problems ?? [])],
  };
}
