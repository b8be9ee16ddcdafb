import { digestOf } from '../cache/digest.ts';
import { sourceDigest } from '../cache/source-digest.ts';
import type { Outcome, Stop } from '../load/files/attempt.ts';
import { skippedFiles, stoppedFile } from '../load/files/stopped-file.ts';
import { getCompiled } from './cached-bodies.ts';
import { compiledOutline, type JobResult } from './compile-one.ts';
import type { CompileJob } from './compile-record.ts';
import { recordThreads } from './threads/record-threads.ts';

/** Compiles the records that are not in the cache, each within the limits for one file. */
export async function compileJobs(
  jobs: readonly CompileJob[],
  base: string,
): Promise<readonly JobResult[]> {
  const digests = jobs.map((job) => digestOfJob(job, base));
  const results = digests.map((digest): JobResult | undefined => {
    const known = getCompiled(digest);
    return known && { digest, outline: compiledOutline(known), problems: [] };
  });
  const missing = jobs.flatMap((job, index) =>
    results[index] ? [] : [{ job, digest: digests[index] ?? '', index }],
  );
  const outcomes = await recordThreads.run(
    missing.map(({ job, digest }) => ({ compile: { job, digest }, base })),
  );
  const skipped = missing.filter((_, place) => reasonOf(outcomes[place]) === 'skipped');
  missing.forEach(({ job, digest, index }, place) => {
    const outcome = outcomes[place];
    if (outcome === undefined) return;
    if ('stop' in outcome) {
      const isSkipped = outcome.stop.reason === 'skipped';
      const first = skipped[0]?.job === job ? skipped.map((other) => other.job.record.file) : [];
      const problems = isSkipped
        ? skippedFiles(first)
        : [stoppedFile(job.record.file, outcome.stop)];
      results[index] = { digest, outline: undefined, problems, isStopped: true };
    } else if ('compiled' in outcome.value) results[index] = outcome.value.compiled;
  });
  return results.filter((result) => result !== undefined);
}

function reasonOf(outcome: Outcome<unknown> | undefined): Stop['reason'] | undefined {
  return outcome && 'stop' in outcome ? outcome.stop.reason : undefined;
}

function digestOfJob({ record, annotations, cited, language }: CompileJob, base: string): string {
  const sources = [record, ...annotations].map(({ file }) => `${file.path}\n${file.text}`);
  return digestOf(sourceDigest('records'), base, language, JSON.stringify(cited), ...sources);
}
