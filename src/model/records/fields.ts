import { z } from 'astro/zod';
import { parseEdtfDate } from '../edtf-date.ts';
import type { EdtfDate } from '../edtf-date.ts';
import { publicUrlProblem } from '../links/public-url.ts';
import { link } from './reference.ts';

/** One line of text: not empty, no white space at either end, no line break. */
export const line = z
  .string()
  .min(1, { error: 'Write some text here, or leave the key out.' })
  .refine((text) => !/[\n\r]/.test(text), {
    error: 'Write it on one line, right after the key.',
    abort: true,
  })
  .refine((text) => text === text.trim(), {
    error: 'Remove the white space at the beginning or end.',
  });

/** An EDTF date; a bare year may stand without quotes. */
export const date = z
  .union([z.string(), z.number().transform(String)], {
    error: 'Write a date as 2024-01-24, 2024-01 or 2024.',
  })
  .transform((text, context): EdtfDate => {
    const parsed = parseEdtfDate(text);
    if (typeof parsed !== 'string') return parsed;
    context.addIssue({ code: 'custom', message: parsed, params: { rule: 'date-form' } });
    return z.NEVER;
  });

/** A language tag (BCP 47), such as `en`, `zh-Hant`, `fa`. */
export const language = z.string().refine(isLanguageTag, {
  error: ({ input }) => {
    const tag = typeof input === 'string' ? canonicalTag(input.replaceAll('_', '-')) : undefined;
    return tag === undefined
      ? 'Write a language as its BCP 47 tag: en, ru, zh-Hant, fa.'
      : `Write the language as ${tag}.`;
  },
});

function isLanguageTag(tag: string): boolean {
  return canonicalTag(tag) === tag;
}

/** A tag with its letters in the case that the standard gives them; nothing where it is none. */
function canonicalTag(tag: string): string | undefined {
  try {
    const [canonical = ''] = Intl.getCanonicalLocales(tag);
    return /^[a-z]{2,3}(?:-|$)/.test(canonical) ? canonical : undefined;
  } catch {
    return undefined;
  }
}

/** An address on the public web, recorded as it stands; never a private host, a port or a credential. */
export const webAddress = z.string().superRefine((text, context) => {
  const problem = publicUrlProblem(text, { schemes: ['https:', 'http:'] });
  if (problem)
    context.addIssue({ code: 'custom', message: problem, params: { rule: 'public-address' } });
});

/** As `webAddress`, or where a copy was seen: a bare public IP address, a mirror that names the original. No page links it. */
export const seenAddress = z.string().superRefine((text, context) => {
  const problem = publicUrlProblem(text, { schemes: ['https:', 'http:'], recordedOnly: true });
  if (problem)
    context.addIssue({ code: 'custom', message: problem, params: { rule: 'public-address' } });
});

/** Works that a statement stands on. */
export const cites = z.array(link('article', 'origin')).min(1, {
  error: 'Name at least one record that says so, as article:some-id or origin:some-id.',
});

/** A factual field: what is said, and who says it. Two entries are a dispute and are shown as one. */
export function sourced<T extends z.ZodType>(value: T) {
  return z
    .array(
      z.strictObject({
        value: value.describe('What is said.'),
        cites: cites.describe('Who says it.'),
      }),
    )
    .min(1, { error: 'Leave the key out where nothing is known.' });
}

/** Who a name belongs to, as CSL-JSON writes it. */
export const name = z
  .strictObject({
    family: line.optional().describe('Family name of a person.'),
    given: line.optional().describe('Given names of a person.'),
    literal: line.optional().describe('The whole name, where it does not divide.'),
  })
  .refine((value) => (value.literal === undefined) === (value.family !== undefined), {
    error: 'Give either family (and given) or literal.',
  });

/** A grade's letter on the Admiralty scale, of a source; F means unjudged. */
export const reliability = z.strictObject({
  grade: z
    .enum(['A', 'B', 'C', 'D', 'E', 'F'])
    .describe('A (completely reliable) to E (unreliable); F: cannot be judged.'),
  reason: line.describe('Why this grade, in a sentence.'),
  gradedBy: line.describe('The id of a curator in site.yaml.'),
  date: date.describe('The day of the judgement.'),
});
