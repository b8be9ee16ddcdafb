import { z } from 'astro/zod';
import { language, line } from './fields.ts';
import { recordFields } from './record.ts';

const code = z.string().superRefine((text, context) => {
  const problem = countryCodeProblem(text);
  if (problem)
    context.addIssue({ code: 'custom', message: problem, params: { rule: 'known-word' } });
});

/** A state, present or former. */
export const countrySchema = z
  .strictObject({
    ...recordFields,
    code: code.describe(
      'ISO 3166-1 alpha-2 in capitals (GB), or ISO 3166-3 alpha-4 for a former state (SUHH).',
    ),
    name: line
      .optional()
      .describe(
        'Its short English name, where the common one is not wanted; needed for a former state.',
      ),
    languages: z
      .array(language)
      .min(1)
      .optional()
      .describe('Languages in which to give its own name.'),
    nativeNames: z
      .array(
        z.strictObject({
          text: line.describe('The name.'),
          lang: language.describe('Its language.'),
        }),
      )
      .min(1)
      .optional()
      .describe('Its own names, where the common list has none (a former state).'),
  })
  .refine((value) => value.code.length === 2 || value.name !== undefined, {
    error: 'A former state needs its name written out: name: Some Union.',
    path: ['name'],
  });

export type Country = z.output<typeof countrySchema>;

/** Says what is wrong with a country code, and the right code if known; undefined if it is valid. */
function countryCodeProblem(text: string): string | undefined {
  if (/^[A-Z]{4}$/.test(text)) return undefined;
  if (!/^[A-Z]{2}$/.test(text)) {
    return /^[a-z]{2}$/.test(text)
      ? `Write the code in capitals: ${text.toUpperCase()}.`
      : 'Write the two capital letters of ISO 3166-1: GB, RU, CN.';
  }
  const canonical = new Intl.Locale(`und-${text}`).region;
  if (canonical !== text) return `ISO 3166-1 has no ${text}; write ${canonical}.`;
  const known = new Intl.DisplayNames(['en'], { type: 'region', fallback: 'none' }).of(text);
  return known === undefined ? `ISO 3166-1 has no ${text}.` : undefined;
}

/** The country’s name in a language. In English, the record’s own `name` comes first. */
export function countryName(country: Pick<Country, 'code' | 'name'>, lang = 'en'): string {
  if (lang === 'en' && country.name !== undefined) return country.name;
  if (country.code.length !== 2) return country.name ?? country.code;
  return regionNames(lang).of(country.code) ?? country.code;
}

const known = new Map<string, Intl.DisplayNames>();

/** `Intl.DisplayNames` is slow to create and fast to use, so there is one per language. */
function regionNames(lang: string): Intl.DisplayNames {
  const names = known.get(lang) ?? new Intl.DisplayNames([lang], { type: 'region' });
  known.set(lang, names);
  return names;
}
