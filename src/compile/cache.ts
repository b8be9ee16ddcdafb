import { keptValues } from '../cache/kept-values.ts';
import type { CompiledBody } from './compile-record.ts';

const bodies = keptValues('bodies');

/** The compiled body with a digest; undefined if it is not in the cache. */
export function readCompiled(digest: string): CompiledBody | undefined {
  const kept = bodies.get(digest);
  return kept === undefined ? undefined : (JSON.parse(kept) as CompiledBody);
}

/**
 * The compiled body with a digest, which this build has written. Throws if the cache was emptied since: no page
 * may lack its text.
 */
export function requireCompiled(digest: string): CompiledBody {
  const compiled = readCompiled(digest);
  if (!compiled) throw new Error('The cache was changed during the build. Build again.');
  return compiled;
}

/** Writes a compiled body to the cache. */
export function writeCompiled(digest: string, compiled: CompiledBody): void {
  bodies.set(digest, JSON.stringify(compiled));
}
