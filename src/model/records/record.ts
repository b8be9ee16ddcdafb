import { z } from 'astro/zod';
import { date, line } from './fields.ts';
import { idProblem } from './id.ts';

const id = z.string().superRefine((text, context) => {
  const problem = idProblem(text);
  if (problem) context.addIssue({ code: 'custom', message: problem, params: { rule: 'id-form' } });
});

/** Rules on words that a record can override with a reason. A withheld name can never be overridden. */
export const overridableRules = ['city-at-most', 'no-contact', 'one-script'] as const;

/** The fields of every record, whatever its kind. */
export const recordFields = {
  added: date.describe('The day this record was first published here.'),
  changes: z
    .array(
      z.strictObject({
        date: date.describe('The day of the change.'),
        by: line.describe('The id of a curator in site.yaml.'),
        what: line.describe('What changed, in a sentence.'),
        kind: z
          .enum(['addition', 'correction', 'withdrawal'])
          .describe('What sort of change it was.'),
      }),
    )
    .optional()
    .describe('Every change since then that a reader should know of.'),
  formerIds: z
    .array(id)
    .optional()
    .describe('Ids this record had before; their addresses lead here.'),
  withdrawn: z
    .strictObject({
      date: date.describe('The day it was withdrawn.'),
      reason: line.describe('Why, in a sentence that the page will show.'),
    })
    .optional()
    .describe('Set when the record no longer stands; its address stays and gives the reason.'),
  meant: z
    .array(
      z.strictObject({
        rule: z
          .enum(overridableRules, { error: `Write one of: ${overridableRules.join(', ')}.` })
          .describe('The rule that would refuse the words.'),
        words: line.describe('The words, as the check quotes them.'),
        reason: line.describe('Why they may be published, in a sentence.'),
      }),
    )
    .min(1)
    .optional()
    .describe('Words that a rule would refuse and that are meant; counted on the method page.'),
};
