import { digestOf } from '../cache/digest.ts';
import { createAddresses } from '../model/links/address.ts';
import type { Problem } from '../model/problem.ts';
import { setCompiled } from './cached-bodies.ts';
import { compileRecord, type CompiledBody, type CompileJob } from './compile-record.ts';

/** The result of compiling a record, without the HTML, which stays in the cache under the digest. */
export interface JobResult {
  readonly digest: string;
  readonly outline: CompiledOutline | undefined;
  readonly problems: readonly Problem[];
  /** True if the record was stopped or skipped. Then nothing may parse it again without limits. */
  readonly isStopped?: boolean;
}

/** A compiled body without its HTML. */
export interface CompiledOutline extends Omit<CompiledBody, 'html' | 'annotations'> {
  readonly annotations: readonly Pick<CompiledBody['annotations'][number], 'id' | 'facts'>[];
}

/** A record to compile, and the digest under which the result is cached. */
export interface MissingJob {
  readonly job: CompileJob;
  readonly digest: string;
}

/** Compiles one record and caches the result. */
export function compileOne({ job, digest }: MissingJob, base: string): JobResult {
  const { compiled, problems } = compileRecord(job, createAddresses(base));
  // What has problems is cached for the development server to show, under a key that is never looked up.
  const key = problems.length === 0 ? digest : digestOf(digest, 'with problems');
  if (compiled) setCompiled(key, compiled);
  return { digest: key, outline: compiled && compiledOutline(compiled), problems };
}

/** The parts of a compiled body that the rest of a build needs: everything but the HTML. */
export function compiledOutline({ headings, facts, annotations }: CompiledBody): CompiledOutline {
  return {
    headings,
    facts,
    annotations: annotations.map(({ id, facts: own }) => ({ id, facts: own })),
  };
}
