import { z } from 'astro/zod';
import { cites, date, language, line } from './fields.ts';
import { recordFields } from './record.ts';
import { link, reference } from './reference.ts';

/** What sort of statement a claim is. Forecasts and opinions take no credibility. */
const claimKinds = [
  'said',
  'happened',
  'state',
  'attribution',
  'intention',
  'forecast',
  'opinion',
] as const;
export type ClaimKind = (typeof claimKinds)[number];

/** What an article does with a claim. */
const stances = ['asserts', 'attributes', 'qualifies', 'denies', 'disputes', 'no-comment'] as const;
export type Stance = (typeof stances)[number];

/** How close a speaker was to what they report. */
const accesses = ['first-hand', 'second-hand'] as const;

/** How one claim relates to another. */
export const claimRelations = ['contradicts', 'refines', 'same-as', 'part-of'] as const;

/** What a passage rests on: another record, `unknown` if none is recorded, or `own-witness` if its author saw it. */
const rest = z.union([z.enum(['unknown', 'own-witness']), link('article', 'origin')], {
  error: 'Write article:some-id, origin:some-id, unknown or own-witness.',
});

const assertion = z.strictObject({
  in: reference('articles').describe('The id of the article that speaks of the claim.'),
  stance: z.enum(stances).describe('What it does with the claim.'),
  restsOn: z
    .array(rest)
    .min(1)
    .describe(
      'What this passage rests on: among what the article relies on, or unknown, or own-witness.',
    ),
  speaker: line.describe('Who says it, as published.'),
  speakerKind: line.describe('The id of a kind of speaker in site.yaml.'),
  speakerCount: z
    .int()
    .min(1)
    .optional()
    .describe('How many people speak, where the work gives a number; for speakers without a name.'),
  access: z
    .enum(accesses)
    .optional()
    .describe(
      'Where the work says so: whether they took part in it, saw or read it, or have it from others.',
    ),
  toldTo: line.optional().describe('To whom the speaker said it, as published.'),
  unconfirmed: z
    .literal(true)
    .optional()
    .describe('true where the work itself says that it could not confirm this.'),
  said: date.optional().describe('When the speaker said it.'),
  hedge: line.optional().describe('The word that hedges it, as published: reportedly.'),
  quote: line.optional().describe('The words of the passage, 25 at most.'),
  lang: language
    .optional()
    .describe('The language of the quotation, where it is not the article’s.'),
  translation: line.optional().describe('The quotation in English.'),
});

/** A credibility grade on the Admiralty scale; 6 means unjudged. It is never merged with reliability. */
const credibility = z.strictObject({
  grade: z
    .int()
    .min(1)
    .max(6)
    .describe('1 (confirmed by other sources) to 5 (improbable); 6: cannot be judged.'),
  reason: line.describe('Why this grade, in a sentence.'),
  gradedBy: line.describe('The id of a curator in site.yaml.'),
  date: date.describe('The day of the judgement.'),
  independence: z
    .strictObject({
      note: line.describe('Why the origins count as independent of each other.'),
      cites: cites.describe('Who shows it.'),
    })
    .optional()
    .describe('Given only where a curator has established that origins are independent.'),
});

/** One checkable statement, with the articles that speak of it and on whose word they do. */
export const claimSchema = z
  .strictObject({
    ...recordFields,
    statement: line.describe('The claim, in one sentence that can be checked.'),
    kind: z.enum(claimKinds).describe('What sort of thing it says.'),
    date: date.optional().describe('When what it says took place.'),
    about: z
      .array(link('country', 'agency', 'person', 'event'))
      .min(1)
      .describe('The records it is about.'),
    assertions: z.array(assertion).min(1).describe('Each article that speaks of it, and how.'),
    credibility: credibility.optional().describe('How credible the curators hold it to be.'),
    relations: z
      .array(
        z.strictObject({
          how: z.enum(claimRelations).describe('How this claim stands to the other.'),
          claim: reference('claims').describe('The id of the other claim.'),
        }),
      )
      .min(1)
      .optional()
      .describe('Other claims that it bears on.'),
  })
  .refine(({ kind, credibility: grade }) => !grade || (kind !== 'forecast' && kind !== 'opinion'), {
    error: 'A forecast or an opinion takes no credibility: leave the key out.',
    path: ['credibility'],
  });

export type Claim = z.output<typeof claimSchema>;
export type Assertion = Claim['assertions'][number];
