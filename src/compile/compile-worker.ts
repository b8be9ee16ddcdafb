import { parentPort, workerData } from 'node:worker_threads';
import { compileOne } from './compile-jobs.ts';
import type { MissingJob } from './compile-jobs.ts';

/** Compiles a share of the records in a thread of its own and answers with the results, in order. */
const { jobs, base }: { readonly jobs: readonly MissingJob[]; readonly base: string } = workerData;
parentPort?.postMessage(jobs.map((job) => compileOne(job, base)));
