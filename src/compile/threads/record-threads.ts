import type { ReadRecord } from '../../check/read-record.ts';
import type { SourceFile } from '../../load/files/read-content.ts';
import { fileLimits } from '../../load/files/stopped-file.ts';
import { BoundedThreads } from './bounded-threads.ts';
import type { JobResult, MissingJob } from '../compile-one.ts';

/** A task for a thread: to read or to compile a record. */
export type RecordTask =
  { readonly read: SourceFile } | { readonly compile: MissingJob; readonly base: string };

/** The result of a task. */
export type RecordTaskResult = { readonly read: ReadRecord } | { readonly compiled: JobResult };

/** The threads that read and compile records, within the limits for one file. */
export const recordThreads = new BoundedThreads<RecordTask, RecordTaskResult>(
  new URL('record-worker.ts', import.meta.url),
  fileLimits,
);
