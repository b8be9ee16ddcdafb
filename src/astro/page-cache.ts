import { join } from 'node:path';
import { openFileCache, placeFile } from '../cache/file-cache.ts';
import { outputFolder } from '../staging/output-folder.ts';
import type { CachedPage } from './site.ts';

/**
 * The pages of earlier builds of the output folder. Astro could cache them itself
 * (`experimental.incrementalBuild`), but it copies each one: see "The page cache" in `src/README.md` for the figures.
 */
export interface PageCache {
  /** Puts cached pages in their places in the folder. Returns for each page whether it was cached. */
  place(pages: readonly CachedPage[]): readonly boolean[];
  /** Caches the pages that were rendered, and deletes those that this build did not use. */
  finish(): { readonly placed: number; readonly rendered: number };
}

/** Opens the page cache for a build into a folder. */
export function openPageCache(folder: string): PageCache {
  const files = openFileCache(outputFolder, 'pages');
  const missing: CachedPage[] = [];
  let count = 0;
  return {
    place(pages) {
      const placed = pages.map(({ key, file }) => placeFile(files.get(key), join(folder, file)));
      missing.push(...pages.filter((_page, index) => !placed[index]));
      count += pages.length;
      return placed;
    },
    finish() {
      for (const { key, file } of missing) files.set(key, join(folder, file));
      files.prune();
      return { placed: count - missing.length, rendered: missing.length };
    },
  };
}
