import { z } from 'astro/zod';
import { cslTypes } from './csl-types.ts';
import { date, language, line, name, reliability, seenAddress, webAddress } from './fields.ts';
import { recordFields } from './record.ts';
import { link, reference } from './reference.ts';

/** What kind of journalism or document a work is. */
export const genres = [
  'original-reporting',
  'investigation',
  'rewrite',
  'repost',
  'aggregation',
  'opinion',
  'official-statement',
  'court-record',
  'reference',
] as const;

/** The part that a country or agency plays in what a work reports. */
export const roles = ['actor', 'target', 'location', 'respondent', 'mentioned'] as const;

/**
 * How one work relies on another (W3C PROV, https://www.w3.org/TR/prov-o/). The relation points to the earlier
 * work.
 */
export const relations = [
  'quoted-from',
  'derived-from',
  'primary-source',
  'translation-of',
  'republication-of',
] as const;

/** A key of the record itself. It has no colon, unlike a link to another record. */
const fieldName = line.refine((text) => !text.includes(':'));

/** One published work. Without a body it is a *reference*: cited here, never listed as an article. */
export const articleSchema = z.strictObject({
  ...recordFields,
  type: z
    .enum(cslTypes)
    .describe('What it is, as CSL names it: article-newspaper, webpage, book, …'),
  title: z
    .strictObject({
      text: line.describe('The title as printed, or our own description in plain words.'),
      lang: language.describe('The language of the title.'),
      translation: line
        .optional()
        .describe('The title in English, where it is in another language.'),
    })
    .describe('What the work is called.'),
  titleBasis: z
    .enum(['printed', 'address', 'ours'])
    .describe(
      'Where the title is from: printed on it, the words of its address, or our own description.',
    ),
  outlet: reference('outlets').optional().describe('Who published it: the id of an outlet.'),
  'container-title': line
    .optional()
    .describe('The series, section or site it stands in, where that is not the outlet.'),
  publisher: line.optional().describe('The publisher of a book or report.'),
  ISBN: line.optional().describe('The ISBN of a book, figures only.'),
  author: z
    .array(name)
    .min(1)
    .optional()
    .describe('Who wrote it; left out when that is not known.'),
  issued: date.optional().describe('When it was published; left out when that is not known.'),
  dateBasis: z
    .enum(['printed', 'address', 'internal-evidence', 'reprint', 'crawl-clock'])
    .optional()
    .describe('How that date is known.'),
  issuedShown: line.optional().describe('The date the page prints, where it is another.'),
  URL: webAddress.optional().describe('Its own address, whole and without tracking.'),
  seenAt: z
    .array(
      z.strictObject({
        URL: seenAddress.optional().describe('Where a copy was seen.'),
        what: z.enum(['page', 'excerpt', 'mirror', 'reprint']).describe('What was seen there.'),
        outlet: line.optional().describe('The name of whoever reprinted it.'),
        seen: date.optional().describe('The day it was seen.'),
      }),
    )
    .min(1)
    .optional()
    .describe('Where we saw it, and how much of it.'),
  archives: z
    .array(
      z.strictObject({
        URL: webAddress.describe('The address of the archived copy.'),
        captured: date.describe('When the copy was made.'),
      }),
    )
    .min(1)
    .optional()
    .describe('Archived copies.'),
  accessed: date.optional().describe('The day it was last read.'),
  language: language.describe('The language it is written in.'),
  genre: z.enum(genres).describe('What kind of journalism or document it is.'),
  machineWritten: z
    .strictObject({
      by: line.describe('The system that wrote it.'),
      editedBy: line.optional().describe('The person named as its editor.'),
    })
    .optional()
    .describe('Set when the work says that a machine wrote it.'),
  reliability: reliability
    .optional()
    .describe('A grade of this document, only where it differs from its outlet’s.'),
  countries: z
    .array(
      z.strictObject({
        country: reference('countries').describe('The id of a country.'),
        roles: z.array(z.enum(roles)).min(1).describe('What it does in this work.'),
      }),
    )
    .min(1)
    .optional()
    .describe('The countries it bears on.'),
  agencies: z
    .array(
      z.strictObject({
        agency: reference('agencies').describe('The id of an agency.'),
        roles: z.array(z.enum(roles)).min(1).describe('What it does in this work.'),
        attributedBy: line.optional().describe('Who says that it was this agency.'),
      }),
    )
    .min(1)
    .optional()
    .describe('The agencies it bears on.'),
  reliesOn: z
    .array(
      z.strictObject({
        ref: link('article', 'origin').describe('The record it leans on.'),
        relation: z.enum(relations).describe('How it leans on it.'),
        says: line.describe('The words, or the circumstance, that show it.'),
      }),
    )
    .min(1)
    .optional()
    .describe('What this work has its facts from.'),
  lineage: z
    .enum(['recorded', 'partly', 'not-recorded'])
    .optional()
    .describe(
      'Whether reliesOn is the whole of what it leans on. Needed for an article, not for a reference.',
    ),
  corrections: z
    .array(
      z.strictObject({
        date: date.describe('The day of the correction.'),
        by: z.enum(['outlet', 'curators']).describe('Who corrected it.'),
        kind: z
          .enum(['correction', 'retraction'])
          .describe('A correction, or the work taken back whole.'),
        was: line.describe('What it said.'),
        now: line.describe('What is right.'),
        cites: z.array(link('article', 'origin')).min(1).describe('Who says so.'),
        affects: z
          .array(
            z.union([link('claim'), fieldName], {
              error: 'Write claim:some-id, or a key of this record.',
            }),
          )
          .min(1)
          .optional()
          .describe(
            'Claims, as claim:some-id, and keys of this record that the correction touches.',
          ),
      }),
    )
    .min(1)
    .optional()
    .describe('Corrections to the work itself.'),
  capture: z
    .strictObject({
      sha256: z
        .string()
        .regex(/^[0-9a-f]{64}$/)
        .describe('SHA-256 digest of the copy that was read, in hexadecimal.'),
      bytes: z.int().positive().describe('Its size in bytes.'),
      quotes: z
        .string()
        .regex(/^[0-9a-f]{64}$/)
        .optional()
        .describe(
          'Digest of the fragments verified in it; written by npm run check -- --captures DIR --fix.',
        ),
    })
    .optional()
    .describe(
      'The copy of the source that the fragments were verified in; the copy itself is never published.',
    ),
  text: z
    .enum(['summary', 'full'])
    .default('summary')
    .describe('Whether the body is our summary or the whole work.'),
  licence: line
    .optional()
    .describe('The licence that allows the whole text to stand here; needed for text: full.'),
});

export type Article = z.output<typeof articleSchema>;
