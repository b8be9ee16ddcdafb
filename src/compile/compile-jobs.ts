import { stoppedFile } from '../load/stopped-file.ts';
import { createAddresses } from '../model/address.ts';
import type { Problem } from '../model/problem.ts';
import { readCompiled, writeCompiled } from './cache.ts';
import { compileRecord } from './compile-record.ts';
import type { CompiledBody, CompileJob } from './compile-record.ts';
import { digestOf, pipelineDigest } from './pipeline-digest.ts';
import { recordThreads } from './record-threads.ts';

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

/** Compiles the records that are not in the cache, each within the limits for one file. */
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
  const outcomes = await recordThreads.run(
    missing.map(({ job, digest }) => ({ compile: { job, digest }, base })),
  );
  missing.forEach(({ job, digest, index }, place) => {
    const outcome = outcomes[place];
    if (outcome === undefined) return;
    if ('stop' in outcome) {
      const problems = [stoppedFile(job.record.file, outcome.stop)];
      results[index] = { digest, outline: undefined, problems };
    } else if ('compiled' in outcome.value) results[index] = outcome.value.compiled;
  });
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
