import { z } from 'astro/zod';
import { line } from './fields.ts';
import { recordFields } from './record.ts';

/** A page of prose: about, method, contribute, glossary. */
export const pageSchema = z.strictObject({
  ...recordFields,
  added: recordFields.added.optional(),
  title: line.describe('The heading of the page.'),
  description: line.optional().describe('One sentence for lists and search results.'),
  order: z.int().nonnegative().optional().describe('Its place among the pages, from 0.'),
});
