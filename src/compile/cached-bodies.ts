import { cacheOf } from '../cache/cache.ts';
import type { CompiledBody } from './compile-record.ts';

const bodies = cacheOf('bodies');

/** What was compiled under a digest, if it was. */
export function getCompiled(digest: string): CompiledBody | undefined {
  const text = bodies.get(digest);
  return text === undefined ? undefined : (JSON.parse(text) as CompiledBody);
}

/** What this build has compiled under a digest. Throws where the cache was emptied meanwhile: no page may lack its text. */
export function requireCompiled(digest: string): CompiledBody {
  const compiled = getCompiled(digest);
  if (!compiled) throw new Error('The cache was changed during the build. Build again.');
  return compiled;
}

/** Caches a compiled body. */
export function setCompiled(digest: string, compiled: CompiledBody): void {
  bodies.set(digest, JSON.stringify(compiled));
}
