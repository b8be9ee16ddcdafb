import path from 'node:path';
import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { z } from 'astro/zod';
import { siteLoader } from './compile/content-loader.ts';
import type { SiteEntry } from './compile/content-loader.ts';
import { contentFolder } from './compile/content-folder.ts';
import { pageSchema } from './model/page.ts';

/**
 * Astro reads front matter with another YAML parser than the check. No more is taken from it than
 * that there is no other key: `layout:` would import whatever file it names.
 */
const knownKeys = z.strictObject(
  Object.fromEntries(Object.keys(pageSchema.shape).map((key) => [key, z.unknown().optional()])),
);

export const collections = {
  /** All records of `content/`; `getLibrary()` reads them. */
  site: defineCollection({ loader: siteLoader(), schema: z.custom<SiteEntry>() }),
  prose: defineCollection({
    loader: glob({
      base: `${contentFolder}/pages`,
      pattern: '**/*.mdx',
      retainBody: false,
      generateId: ({ entry }) => path.basename(entry, '.mdx'),
    }),
    schema: knownKeys,
  }),
};
