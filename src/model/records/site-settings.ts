import { z } from 'astro/zod';
import { language, line, webAddress } from './fields.ts';
import { foreignHostProblem } from '../links/foreign-host.ts';

const term = z.strictObject({
  id: z
    .string()
    .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, { error: 'Use small letters, figures and hyphens.' })
    .describe('The word used in records.'),
  label: line.describe('What readers see.'),
  gloss: line.describe('What it means, in a sentence.'),
});

const speakerKind = term.extend({
  unnamed: z
    .strictObject({
      one: line.describe('One such speaker: unnamed official.'),
      many: line.describe('Several: unnamed officials.'),
    })
    .optional()
    .describe('For speakers whom the work does not name: what they are called in an attribution.'),
});
export type SpeakerKind = z.output<typeof speakerKind>;

const section = z.strictObject({
  one: line.describe('The name of one record: Article.'),
  many: line.describe('The name of many: Articles.'),
  gloss: line.describe('What stands there, in a sentence.'),
});

const matrix = z.strictObject({
  title: line.describe('What the figure is called: Who asks whom.'),
  gloss: line.describe('What is counted, in a sentence.'),
  actors: line.describe('What the countries of its rows do, in a few words: who asks.'),
  targets: line.describe('What those of its columns are: who is asked.'),
  eventKinds: z.array(line).min(1).describe('The kinds of event that count, by their ids.'),
});

/** `content/site.yaml`: the site’s name and settings, and the vocabularies of its subject. */
export const siteSchema = z.strictObject({
  title: line.describe('The name of the site.'),
  tagline: line.describe('What this is, in one sentence.'),
  lede: line.describe('A second sentence that says how it works.'),
  URL: webAddress
    .refine((address) => !URL.canParse(address) || /^https?:\/\/[^/]+\/?$/.test(address), {
      error: 'Write the scheme and the host alone: https://example.org. A path belongs in base.',
      params: { rule: 'public-address' },
    })
    .describe('Where it is published; a reserved .example host until there is one.'),
  base: z
    .string()
    .regex(/^\/(?:[\w-][\w.-]*\/)*$/, {
      error: 'Write a path that begins and ends with a slash: / or /archive/.',
    })
    .default('/')
    .describe('The path it stands at on its host.'),
  repository: webAddress
    .optional()
    .describe('Where the content is kept; without it no edit links are shown.'),
  allowedHosts: z
    .array(
      z.strictObject({
        host: z
          .string()
          .superRefine((host, context) => {
            const problem = foreignHostProblem(host);
            if (problem)
              context.addIssue({
                code: 'custom',
                message: problem,
                params: { rule: 'public-address' },
              });
          })
          .describe('The host, without https:// and path: пример.рф.'),
        reason: line.describe('How you know that it is the host that is meant.'),
      }),
    )
    .min(1)
    .optional()
    .describe('Hosts with letters outside a–z that links may lead to; all others are refused.'),
  languages: z
    .array(language)
    .min(1)
    .describe('Languages of the site’s own prose, the main one first.'),
  licence: z
    .strictObject({
      name: line.describe('Name of the licence.'),
      URL: webAddress.describe('Its text.'),
    })
    .describe('The licence of the content.'),
  curators: z
    .array(
      z.strictObject({
        id: line.describe('The id used in records.'),
        name: line.describe('The name shown.'),
      }),
    )
    .min(1)
    .describe('Who writes and grades.'),
  searchExamples: z
    .array(line)
    .min(1)
    .describe('Words worth searching for, shown in the empty search box.'),
  sections: z
    .strictObject({
      articles: section.describe('Published works.'),
      annotations: section.describe('Notes.'),
      countries: section.describe('States.'),
      agencies: section.describe('Bodies.'),
      outlets: section.describe('Publishers.'),
      origins: section.describe('Where reporting starts.'),
      claims: section
        .default({ one: 'Claim', many: 'Claims', gloss: 'Statements that can be checked.' })
        .describe('Checkable statements.'),
      events: section
        .default({ one: 'Event', many: 'Events', gloss: 'What happened, in order of time.' })
        .describe('What happened.'),
      people: section
        .default({ one: 'Person', many: 'People', gloss: 'People whom published reports name.' })
        .describe('People.'),
    })
    .describe('What the parts of the site are called.'),
  vocabularies: z
    .strictObject({
      agencyTypes: z.array(term).min(1).describe('Types of agency.'),
      originKinds: z.array(term).min(1).describe('Kinds of origin.'),
      outletKinds: z.array(term).min(1).describe('Kinds of outlet.'),
      eventKinds: z.array(term).default([]).describe('Kinds of event.'),
      speakerKinds: z.array(speakerKind).default([]).describe('Kinds of speaker.'),
    })
    .describe('The words of the subject, each with its label and gloss.'),
  matrix: matrix
    .optional()
    .describe('A figure of the countries that act on others; without it there is none.'),
});

export type SiteSettings = z.output<typeof siteSchema>;

/** A kind of speaker by its id; an id that is not listed is its own label. */
export function speakerKindOf(
  { vocabularies }: SiteSettings,
  id: string,
): Pick<SpeakerKind, 'label' | 'unnamed'> {
  return vocabularies.speakerKinds.find((kind) => kind.id === id) ?? { label: id };
}
