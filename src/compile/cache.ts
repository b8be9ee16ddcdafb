import { keptValues } from '../cache/kept-values.ts';
import type { CompiledBody } from './compile-record.ts';

const bodies = keptValues('bodies');

/** What was compiled under a digest, if it was. */
export function readCompiled(digest: string): CompiledBody | undefined {
  const kept = bodies.get(digest);
  return kept === undefined ? undefined : (JSON.parse(kept) as CompiledBody);
}

/** What this build has compiled under a digest. Throws where the cache was emptied meanwhile: no page may lack its text. */
export function requireCompiled(digest: string): CompiledBody {
  const compiled = readCompiled(digest);
  if (!compiled) throw new Error('The cache was changed during the build. Build again.');
  return compiled;
}

/** Keeps a compiled body. */
export function writeCompiled(digest: string, compiled: CompiledBody): void {
  bodies.set(digest, JSON.stringify(compiled));
}
