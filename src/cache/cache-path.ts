import path from 'node:path';

/** Environment variable with the cache folder, for child processes, if it is not `.cache`. */
export const folderVariable = 'SOURCEBOOK_CACHE';

/** A path in the cache folder. */
export function cachePath(...names: readonly string[]): string {
  return path.resolve(process.env[folderVariable] ?? '.cache', ...names);
}
