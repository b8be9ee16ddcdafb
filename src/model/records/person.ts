import { z } from 'astro/zod';
import { cites, date, language, line } from './fields.ts';
import { recordFields } from './record.ts';
import { reference } from './reference.ts';

/** How widely a name is already known; decides whether it may be printed. */
const exposures = [
  'must-not-name',
  'named-once',
  'named-widely',
  'self-identified',
  'public-official',
] as const;

/** What a court or a state has declared about a person. Each entry is separate; none implies another. */
export const legalStates = [
  'accused',
  'charged',
  'convicted',
  'convicted-in-absentia',
  'executed',
  'acquitted',
] as const;

/** Someone named in published reports. On purpose there is no field for relatives, addresses or coordinates. */
export const personSchema = z
  .strictObject({
    ...recordFields,
    names: z
      .array(
        z.strictObject({
          text: line.describe('The name.'),
          lang: language.describe('Its language.'),
          cites: cites.describe('Who prints it.'),
        }),
      )
      .min(1)
      .optional()
      .describe(
        'Their names as published, the usual English one first; none where they must not be named.',
      ),
    role: z
      .strictObject({
        text: line.describe('What they are in the record.'),
        cites: cites.describe('Who says so.'),
      })
      .describe('Their part, which stands for the name where the name may not be printed.'),
    living: z.enum(['yes', 'no', 'unknown']).describe('Whether they are alive, as reported.'),
    exposure: z.enum(exposures).describe('How far the name is already public.'),
    override: line
      .optional()
      .describe(
        'Why the name is printed although the exposure says otherwise; counted on the method page.',
      ),
    countries: z
      .array(reference('countries'))
      .min(1)
      .optional()
      .describe('Countries they belong to in the record.'),
    agencies: z
      .array(reference('agencies'))
      .min(1)
      .optional()
      .describe('Agencies they belong to in the record.'),
    status: z
      .array(
        z.strictObject({
          what: z.enum(legalStates).describe('What was said or found.'),
          by: line.describe('Which court or body.'),
          date: date.optional().describe('When.'),
          cites: cites.describe('Who reports it.'),
        }),
      )
      .min(1)
      .optional()
      .describe('What courts and states have said of them.'),
  })
  .refine(({ exposure, names }) => (exposure === 'must-not-name') === (names === undefined), {
    error: 'Give names, except where exposure is must-not-name: then the record holds none at all.',
    path: ['names'],
  });

export type Person = z.output<typeof personSchema>;
