import { z } from 'astro/zod';
import { cites, line, reliability, webAddress } from './fields.ts';
import { recordFields } from './record.ts';
import { reference } from './reference.ts';

/** A publisher of articles. */
export const outletSchema = z.strictObject({
  ...recordFields,
  name: line.describe('Its name as it writes it.'),
  country: reference('countries')
    .optional()
    .describe('Where it is published: the id of a country.'),
  kind: line.describe('The id of a kind of outlet in site.yaml.'),
  ownership: z
    .strictObject({
      text: line.describe('Who owns or pays for it.'),
      cites: cites.describe('Who says so.'),
    })
    .optional()
    .describe('Who owns it, where a record says so.'),
  URL: webAddress.optional().describe('Its home page.'),
  reliability: reliability
    .optional()
    .describe('How reliable it has been, with the reason; left out when nobody has judged it.'),
});
