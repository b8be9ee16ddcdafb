import type { z } from 'astro/zod';
import { agencySchema } from './agency.ts';
import { annotationSchema } from './annotation.ts';
import { articleSchema } from './article.ts';
import { countrySchema } from './country.ts';
import { originSchema } from './origin.ts';
import { outletSchema } from './outlet.ts';
import { pageSchema } from './page.ts';
import type { CollectionName } from './reference.ts';

/** The schema of each kind of record, by its folder in `content/`. */
export const schemas = {
  articles: articleSchema,
  annotations: annotationSchema,
  outlets: outletSchema,
  origins: originSchema,
  agencies: agencySchema,
  countries: countrySchema,
  pages: pageSchema,
} as const satisfies Record<CollectionName, z.ZodType>;

/** What a record of each kind holds once its front matter has been read. */
export type DataOf = { readonly [C in CollectionName]: z.output<(typeof schemas)[C]> };
