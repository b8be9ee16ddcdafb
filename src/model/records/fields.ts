import { z } from 'astro/zod';
import { parseEdtfDate, type EdtfDate } from '../edtf-date.ts';
import { publicUrlProblem } from '../links/public-url.ts';
import { link } from './reference.ts';

/** One line of text: not empty, without a line break or white space at either end. */
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

/** An EDTF date; a bare year needs no quotes. */
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

/** A tag in the standard’s letter case (BCP 47, section 2.1.1); undefined if it is no language tag. */
function canonicalTag(tag: string): string | undefined {
  try {
    const [canonical = ''] = Intl.getCanonicalLocales(tag);
    return /^[a-z]{2,3}(?:-|$)/.test(canonical) ? canonical : undefined;
  } catch {
    return undefined;
  }
}

/** An address on the public web, recorded as written; never with a private host, a port or credentials. */
export const webAddress = z.string().superRefine((text, context) => {
  const problem = publicUrlProblem(text, { schemes: ['https:', 'http:'] });
  if (problem)
    context.addIssue({ code: 'custom', message: problem, params: { rule: 'public-address' } });
});

/**
 * As `webAddress`, but may also be a public IP address or a mirror that names the original. Pages never link to
 * it.
 */
export const seenAddress = z.string().superRefine((text, context) => {
  const problem = publicUrlProblem(text, { schemes: ['https:', 'http:'], recordedOnly: true });
  if (problem)
    context.addIssue({ code: 'custom', message: problem, params: { rule: 'public-address' } });
});

/** Works that support a statement. */
export const cites = z.array(link('article', 'origin')).min(1, {
  error: 'Name at least one record that says so, as article:some-id or origin:some-id.',
});

/** A factual field: each value with its sources. Two values are a dispute and are shown together. */
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

/** The name of a person or body, in the form of CSL-JSON. */
export const name = z
  .strictObject({
    family: line.optional().describe('Family name of a person.'),
    given: line.optional().describe('Given names of a person.'),
    literal: line.optional().describe('The whole name, where it does not divide.'),
  })
  .refine((value) => (value.literal === undefined) === (value.family !== undefined), {
    error: 'Give either family (and given) or literal.',
  });

/** A reliability grade on the Admiralty scale, for a source; F means unjudged. */
export const reliability = z.strictObject({
  grade: z
    .enum(['A', 'B', 'C', 'D', 'E', 'F'])
    .describe('A (completely reliable) to E (unreliable); F: cannot be judged.'),
  reason: line.describe('Why this grade, in a sentence.'),
  gradedBy: line.describe('The id of a curator in site.yaml.'),
  date: date.describe('The day of the judgement.'),
});
