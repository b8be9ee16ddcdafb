import { defineCollection } from 'astro:content';
import { z } from 'astro/zod';
import { siteLoader } from './astro/content-loader.ts';
import type { SiteEntry } from './astro/content-loader.ts';

export const collections = {
  /** All records of `content/`; `getLibrary()` reads them. */
  site: defineCollection({ loader: siteLoader(), schema: z.custom<SiteEntry>() }),
};
