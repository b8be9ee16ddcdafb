import { defineCollection } from 'astro:content';
import { recordLoader, settingsLoader } from './astro/record-loader.ts';
import { schemas } from './model/records/collections.ts';
import { siteSchema } from './model/records/site-settings.ts';

/** A collection for each kind of record, and one with a single entry, `site`, for the settings. */
export const collections = {
  site: defineCollection({ loader: settingsLoader(), schema: siteSchema }),
  articles: defineCollection({ loader: recordLoader('articles'), schema: schemas.articles }),
  annotations: defineCollection({
    loader: recordLoader('annotations'),
    schema: schemas.annotations,
  }),
  claims: defineCollection({ loader: recordLoader('claims'), schema: schemas.claims }),
  events: defineCollection({ loader: recordLoader('events'), schema: schemas.events }),
  people: defineCollection({ loader: recordLoader('people'), schema: schemas.people }),
  outlets: defineCollection({ loader: recordLoader('outlets'), schema: schemas.outlets }),
  origins: defineCollection({ loader: recordLoader('origins'), schema: schemas.origins }),
  agencies: defineCollection({ loader: recordLoader('agencies'), schema: schemas.agencies }),
  countries: defineCollection({ loader: recordLoader('countries'), schema: schemas.countries }),
  pages: defineCollection({ loader: recordLoader('pages'), schema: schemas.pages }),
};
