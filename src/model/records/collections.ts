import type { z } from 'astro/zod';
import { agencySchema } from './agency.ts';
import { annotationSchema } from './annotation.ts';
import { articleSchema } from './article.ts';
import { claimSchema } from './claim.ts';
import { countrySchema } from './country.ts';
import { eventSchema } from './event.ts';
import { originSchema } from './origin.ts';
import { outletSchema } from './outlet.ts';
import { pageSchema } from './page.ts';
import { personSchema } from './person.ts';
import type { CollectionName } from './reference.ts';

/** The schema of each kind of record, by its folder in `content/`. */
export const schemas = {
  articles: articleSchema,
  annotations: annotationSchema,
  claims: claimSchema,
  events: eventSchema,
  people: personSchema,
  outlets: outletSchema,
  origins: originSchema,
  agencies: agencySchema,
  countries: countrySchema,
  pages: pageSchema,
} as const satisfies Record<CollectionName, z.ZodType>;

/** The parsed front matter of each kind of record. */
export type DataOf = { readonly [C in CollectionName]: z.output<(typeof schemas)[C]> };
