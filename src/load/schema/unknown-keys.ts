import type { z } from 'astro/zod';
import { didYouMean } from '../did-you-mean.ts';
import { listWords } from '../list-words.ts';
import type { Finding } from '../place.ts';
import { outlineAt, outlineOf } from './schema-outline.ts';

/** Keys that people know from other programs, and what to do here instead. */
const strangers: ReadonlyMap<string, string> = new Map([
  ['layout', 'Remove it: all pages of one kind look alike.'],
  ['id', 'Remove it: the id is the name of the file.'],
  ['slug', 'Remove it: the address is the name of the file.'],
  ['draft', 'Remove it: what is not ready stays out of the content.'],
  ['tags', 'Remove it: a record is found by the countries and agencies it names.'],
]);

/** A key that this kind of record does not have. */
export interface UnknownKey {
  readonly path: readonly PropertyKey[];
  readonly key: string;
  /** The key that was probably meant. If that key is missing, it is not reported as well. */
  readonly meant: string | undefined;
  readonly finding: Finding;
}

/** For each unknown key, a finding with the key that was probably meant. */
export function unknownKeys(
  schema: z.ZodType,
  { path, keys }: z.core.$ZodIssueUnrecognizedKeys,
): readonly UnknownKey[] {
  const known = Object.keys(outlineAt(outlineOf(schema), path).properties ?? {});
  return keys.map((key) => {
    const meant = didYouMean(key, known);
    const hint = meant === undefined ? '' : `Did you mean ${meant}? `;
    const fix = strangers.get(key) ?? `${hint}The keys here are ${listWords(known)}.`;
    const message = `There is no key “${key}” here.`;
    return { path, key, meant, finding: { rule: 'known-key', message, fix } };
  });
}
