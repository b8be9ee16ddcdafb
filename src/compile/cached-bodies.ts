import { cacheOf } from '../cache/cache.ts';
import type { CompiledBody } from './compile-record.ts';

const bodies = cacheOf('bodies');

/** The compiled body with a digest; undefined if it is not in the cache. */
export function getCompiled(digest: string): CompiledBody | undefined {
  const text = bodies.get(digest);
  return text === undefined ? undefined : (JSON.parse(text) as CompiledBody);
}

/**
 * The compiled body with a digest, which this build has written. Throws if the cache was emptied since: no page
 * may lack its text.
 */
export function requireCompiled(digest: string): CompiledBody {
  const compiled = getCompiled(digest);
  if (!compiled) throw new Error('The cache was changed during the build. Build again.');
  return compiled;
}

/** Writes a compiled body to the cache. */
export function setCompiled(digest: string, compiled: CompiledBody): void {
  bodies.set(digest, JSON.stringify(compiled));
}
