import { once } from 'node:events';
import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import { createAddresses } from '../model/address.ts';
import type { Problem } from '../model/problem.ts';
import { readCompiled, writeCompiled } from './cache.ts';
import { compileRecord } from './compile-record.ts';
import type { CompiledBody, CompileJob } from './compile-record.ts';
import { digestOf, pipelineDigest } from './pipeline-digest.ts';

/** What is known of a compiled record without its HTML, which stays in the cache under the digest. */
export interface JobResult {
  readonly digest: string;
  readonly outline: Outline | undefined;
  readonly problems: readonly Problem[];
}

/** A compiled body without its HTML. */
export interface Outline extends Omit<CompiledBody, 'html' | 'notes'> {
  readonly notes: readonly Pick<CompiledBody['notes'][number], 'id' | 'facts'>[];
}

/** From this many records that are not in the cache, starting threads costs less than it saves. */
const worthThreads = 100;
const mostThreads = 4;

/** Compiles records, those that are in the cache apart, and several at a time where there are many. */
export async function compileJobs(
  jobs: readonly CompileJob[],
  base: string,
): Promise<readonly JobResult[]> {
  const digests = jobs.map((job) => digestOfJob(job, base));
  const results = digests.map((digest): JobResult | undefined => {
    const known = readCompiled(digest);
    return known && { digest, outline: outlineOf(known), problems: [] };
  });
  const missing = jobs.flatMap((job, index) =>
    results[index] ? [] : [{ job, digest: digests[index] ?? '', index }],
  );
  const made =
    missing.length < worthThreads
      ? missing.map((todo) => compileOne(todo, base))
      : await inThreads(missing, base);
  missing.forEach(({ index }, place) => (results[index] = made[place]));
  return results.filter((result) => result !== undefined);
}

function digestOfJob({ record, notes, cited, language }: CompileJob, base: string): string {
  const sources = [record, ...notes].map(({ file }) => `${file.path}\n${file.text}`);
  return digestOf(pipelineDigest(), base, language, JSON.stringify(cited), ...sources);
}

/** A record to compile, and the name to keep the result under. */
export interface MissingJob {
  readonly job: CompileJob;
  readonly digest: string;
}

/** Compiles one record and keeps the result in the cache. */
export function compileOne({ job, digest }: MissingJob, base: string): JobResult {
  const { compiled, problems } = compileRecord(job, createAddresses(base));
  // What has problems is kept for the development server to show, under a name that is never looked up.
  const name = problems.length === 0 ? digest : digestOf(digest, 'with problems');
  if (compiled) writeCompiled(name, compiled);
  return { digest: name, outline: compiled && outlineOf(compiled), problems };
}

function outlineOf({ headings, facts, notes }: CompiledBody): Outline {
  return { headings, facts, notes: notes.map(({ id, facts: own }) => ({ id, facts: own })) };
}

/** So many records go to a thread at a time: few enough that the threads end together, and that two copies of all never exist. */
const share = 50;

async function inThreads(jobs: readonly MissingJob[], base: string): Promise<readonly JobResult[]> {
  const shares = Array.from({ length: Math.ceil(jobs.length / share) }, (_, index) =>
    jobs.slice(index * share, (index + 1) * share),
  );
  const results: (readonly JobResult[])[] = [];
  let next = 0;
  const work = async () => {
    const thread = new Worker(new URL('compile-worker.ts', import.meta.url), { workerData: base });
    for (let index = next++; index < shares.length; index = next++) {
      thread.postMessage(shares[index]);
      [results[index]] = (await once(thread, 'message')) as [readonly JobResult[]];
    }
    await thread.terminate();
  };
  await Promise.all(Array.from({ length: Math.min(availableParallelism(), mostThreads) }, work));
  return results.flat();
}
