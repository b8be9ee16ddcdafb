import { z } from 'astro/zod';
import { cites, date, line } from './fields.ts';
import { recordFields } from './record.ts';
import { reference } from './reference.ts';

/** What a note does for its passage. */
export const annotationKinds = [
  'context',
  'correction',
  'contradiction',
  'corroboration',
  'definition',
  'dating',
  'identification',
  'omission',
  'provenance',
  'sourcing',
  'textual',
  'translation',
] as const;
export type AnnotationKind = (typeof annotationKinds)[number];

const quoted = z
  .string()
  .max(2000, { error: 'A passage has 2,000 characters at most.' })
  .refine((text) => text.isWellFormed(), {
    error: 'The text splits a character in two; copy it again.',
  });
const passage = quoted.refine((text) => text.trim() !== '', {
  error: 'Copy the passage from the text.',
});
/** May be a single space, which distinguishes “oil” from “soil”. */
const beside = quoted.min(1, { error: 'Write some text here, or leave the key out.' });

/**
 * A curator’s note on one passage. Target and selector follow the W3C Web Annotation Data Model
 * (https://www.w3.org/TR/annotation-model/).
 */
export const annotationSchema = z.strictObject({
  ...recordFields,
  target: reference('articles').describe('The id of the article that the note is on.'),
  on: z
    .enum(['summary', 'source'])
    .default('summary')
    .describe('Whether the passage stands in our summary or in the source itself.'),
  exact: passage.describe(
    'The passage, copied exactly from the rendered text (TextQuoteSelector).',
  ),
  prefix: beside
    .optional()
    .describe('What stands right before it, where the passage occurs more than once.'),
  suffix: beside
    .optional()
    .describe('What stands right after it, where the passage occurs more than once.'),
  kind: z.enum(annotationKinds).describe('What the note does.'),
  creator: line.describe('The id of a curator in site.yaml.'),
  created: date.describe('The day the note was written.'),
  modified: date.optional().describe('The day it was last changed.'),
  cites: cites.describe('Who says so; a textual note may cite its own article.'),
});

export type Annotation = z.output<typeof annotationSchema>;
