import { z } from 'astro/zod';
import { cites, date, language, line, sourced } from './fields.ts';
import { recordFields } from './record.ts';
import { reference } from './reference.ts';

const agencyName = z.strictObject({
  text: line.describe('The name.'),
  lang: language.describe('Its language; with a script where it is a transliteration: ru-Latn.'),
  script: line
    .optional()
    .describe('Its script (ISO 15924) where the language does not tell: Cyrl, Hans.'),
  from: date.optional().describe('When it came into use.'),
  to: date.optional().describe('When it went out of use.'),
  cites: cites.describe('Who uses it.'),
});

/** A service or other public body. Each fact is a list of values with their sources; two values are a dispute. */
export const agencySchema = z.strictObject({
  ...recordFields,
  names: z.array(agencyName).min(1).describe('Its names, the usual English one first.'),
  acronyms: sourced(line).optional().describe('Its usual abbreviations.'),
  aliases: z.array(agencyName).min(1).optional().describe('Other names it goes by or went by.'),
  country: reference('countries').describe('The state it belongs to: the id of a country.'),
  type: line.describe('The id of a type of agency in site.yaml.'),
  established: sourced(date).optional().describe('When it was set up.'),
  dissolved: sourced(date).optional().describe('When it was dissolved.'),
  parent: sourced(line).optional().describe('What it answers to.'),
  partOf: reference('agencies').optional().describe('The agency of which it is a part.'),
  predecessors: z
    .array(
      z
        .strictObject({
          agency: reference('agencies')
            .optional()
            .describe('The predecessor, where it has a record.'),
          name: line.optional().describe('Its name, where it has none.'),
          how: z
            .enum(['renamed', 'split-from', 'merged-from'])
            .describe('How the one became the other.'),
          date: date.optional().describe('When.'),
          cites: cites.describe('Who says so.'),
        })
        .refine((value) => (value.agency === undefined) !== (value.name === undefined), {
          error: 'Give either agency or name.',
        }),
    )
    .min(1)
    .optional()
    .describe('What it came from; what came after it is derived.'),
});

export type Agency = z.output<typeof agencySchema>;
