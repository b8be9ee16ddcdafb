import { parentPort, workerData } from 'node:worker_threads';
import { compileOne } from './compile-jobs.ts';
import type { MissingJob } from './compile-jobs.ts';

/** Compiles shares of the records in a thread of its own, and answers each with the results, in order. */
const base: string = workerData;
parentPort?.on('message', (jobs: readonly MissingJob[]) => {
  parentPort?.postMessage(jobs.map((job) => compileOne(job, base)));
});
