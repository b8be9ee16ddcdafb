import { cacheOf } from '../cache/cache.ts';

/** Ends a successful check or build: deletes what such runs have not used lately of all that is cached of records. */
export function pruneRecords(): void {
  for (const kind of ['records', 'harmless', 'bodies'] as const) cacheOf(kind).prune();
}
