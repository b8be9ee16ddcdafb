import { readRecord } from '../../check/read-record.ts';
import { compileOne } from '../compile-one.ts';
import type { RecordTaskResult, RecordTask } from './record-threads.ts';
import { serveTasks } from './serve-tasks.ts';

/** Reads and compiles records in a thread, so that a record that takes too long can be stopped. */
serveTasks((task: RecordTask): RecordTaskResult =>
  'read' in task
    ? { read: readRecord(task.read) }
    : { compiled: compileOne(task.compile, task.base) },
);
