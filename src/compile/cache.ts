import { keptValues } from '../keep/kept-values.ts';
import type { CompiledBody } from './compile-record.ts';

/** Where a content folder is kept as it was last read; deleting it only costs time. */
export const cacheFolder = '.cache/sourcebook';

const bodies = keptValues('bodies');

/** What was compiled under a digest, if it was. */
export function readCompiled(digest: string): CompiledBody | undefined {
  const kept = bodies.get(digest);
  return kept === undefined ? undefined : (JSON.parse(kept) as CompiledBody);
}

/** Keeps a compiled body. */
export function writeCompiled(digest: string, compiled: CompiledBody): void {
  bodies.set(digest, JSON.stringify(compiled));
}
