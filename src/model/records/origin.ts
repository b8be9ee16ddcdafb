import { z } from 'astro/zod';
import { date, language, line, webAddress } from './fields.ts';
import { recordFields } from './record.ts';
import { reference } from './reference.ts';

/** Where reporting starts: a statement, a briefing, a video, a court file, a book, unnamed officials. */
export const originSchema = z.strictObject({
  ...recordFields,
  title: line.describe('What it is, in plain words: “Briefing of 23 January 2024”.'),
  kind: line.describe('The id of a kind of origin in site.yaml.'),
  issuer: line.describe('Who made it, as published reports name them.'),
  agency: reference('agencies').optional().describe('The agency that issued it, where one did.'),
  country: reference('countries').optional().describe('The country it comes from.'),
  date: date.optional().describe('When it was made.'),
  access: z.enum(['public', 'unpublished']).describe('Whether anyone may read it.'),
  language: language.optional().describe('The language it was made in.'),
  URL: webAddress.optional().describe('Where it may be read.'),
  knownFrom: z
    .array(reference('articles'))
    .min(1)
    .optional()
    .describe('The articles or references through which it is known.'),
});
