import { z } from 'astro/zod';
import { roles } from './article.ts';
import { cites, date, line } from './fields.ts';
import { recordFields } from './record.ts';
import { reference } from './reference.ts';

/** Something that happened, or a silence: a time in which something is reported to have stopped. */
export const eventSchema = z
  .strictObject({
    ...recordFields,
    title: line.describe('What happened, in a few words.'),
    date: date.describe('When; an interval for what lasted.'),
    kind: line.describe('The id of a kind of event in site.yaml.'),
    place: z
      .strictObject({
        country: reference('countries').describe('The id of a country.'),
        city: line.optional().describe('A city at the finest; never an address.'),
      })
      .optional()
      .describe('Where.'),
    countries: z
      .array(
        z.strictObject({
          country: reference('countries').describe('The id of a country.'),
          role: z.enum(roles).describe('What it does in the event.'),
        }),
      )
      .min(1)
      .describe('The countries it bears on.'),
    agencies: z
      .array(
        z.strictObject({
          agency: reference('agencies').describe('The id of an agency.'),
          role: z.enum(roles).describe('What it does in the event.'),
          attributedBy: line.optional().describe('Who says that it was this agency.'),
        }),
      )
      .min(1)
      .optional()
      .describe('The agencies it bears on.'),
    people: z.array(reference('people')).min(1).optional().describe('People whom it bears on.'),
    claims: z.array(reference('claims')).min(1).optional().describe('Claims about it.'),
    cites: cites.describe('Who reports it.'),
    silence: z
      .strictObject({
        lastActivity: date.optional().describe('The last that was heard.'),
        firstReported: date.describe('When the silence was first reported.'),
        explanations: z
          .array(
            z.strictObject({
              by: line.describe('Who offers it.'),
              text: line.describe('What they say.'),
              cites: cites.describe('Where they say it.'),
            }),
          )
          .min(1)
          .describe('Explanations that were offered; never one of our own.'),
      })
      .optional()
      .describe(
        'Set where the event is that something went quiet; always sourced, never inferred.',
      ),
  })
  .refine(({ date: when, silence }) => !silence || when.text.includes('/'), {
    error:
      'A silence lasts: write an interval, such as 1900/1902, or ../1902 where its beginning is not known.',
    path: ['date'],
  });

export type Event = z.output<typeof eventSchema>;
