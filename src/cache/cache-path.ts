import path from 'node:path';

/** Names to child processes the cache folder where it is not `.cache`. */
export const folderVariable = 'SOURCEBOOK_CACHE';

/** A path in the cache folder. Deleting what is there costs only time. */
export function cachePath(...names: readonly string[]): string {
  return path.resolve(process.env[folderVariable] ?? '.cache', ...names);
}
