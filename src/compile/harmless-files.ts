import { openCachedMap } from '../cache/cached-map.ts';
import { digestOf } from '../cache/digest.ts';
import { sourceDigest } from '../cache/source-digest.ts';
import type { HarmlessFiles } from '../check/harm/check-harm.ts';
import type { NamedText } from '../load/place.ts';

/** The files of a content folder in which earlier checks found nothing. */
export interface CachedHarmlessFiles {
  /** Those of checks for the same names. */
  of(names: readonly string[]): HarmlessFiles;
  /** Writes the cache, without files that are gone. */
  prune(): void;
}

/** Opens the cached harmless files of a content folder. */
export function openHarmlessFiles(folder: string): CachedHarmlessFiles {
  const files = openCachedMap<true>('harmless', digestOf(sourceDigest('records'), folder));
  return {
    of(names) {
      const search = digestOf(...names);
      const keyOf = ({ path, text }: NamedText) => digestOf(search, path, text);
      return {
        has: (file) => files.get(keyOf(file)) ?? false,
        add: (file) => files.set(keyOf(file), true),
      };
    },
    prune: () => files.prune(),
  };
}
