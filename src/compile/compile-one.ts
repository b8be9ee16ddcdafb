import { createAddresses } from '../model/links/address.ts';
import type { Problem } from '../model/problem.ts';
import { writeCompiled } from './cache.ts';
import { compileRecord } from './compile-record.ts';
import type { CompiledBody, CompileJob } from './compile-record.ts';
import { digestOf } from './pipeline-digest.ts';

/** What is known of a compiled record without its HTML, which stays in the cache under the digest. */
export interface JobResult {
  readonly digest: string;
  readonly outline: CompiledOutline | undefined;
  readonly problems: readonly Problem[];
  /** True where it was stopped or skipped: nothing may parse it again without limits. */
  readonly isStopped?: boolean;
}

/** A compiled body without its HTML. */
export interface CompiledOutline extends Omit<CompiledBody, 'html' | 'notes'> {
  readonly notes: readonly Pick<CompiledBody['notes'][number], 'id' | 'facts'>[];
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
  return { digest: name, outline: compiled && compiledOutline(compiled), problems };
}

/** What the rest of a build needs of a compiled body: all but the HTML. */
export function compiledOutline({ headings, facts, notes }: CompiledBody): CompiledOutline {
  return { headings, facts, notes: notes.map(({ id, facts: own }) => ({ id, facts: own })) };
}
