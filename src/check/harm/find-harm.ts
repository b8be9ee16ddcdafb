import type { RuleId } from '../../model/rules/all-rules.ts';
import { findContacts, findContactsInAddresses } from '../patterns/find-contact.ts';
import { findLocations, findLocationsInAddresses } from '../patterns/find-location.ts';
import { findMixedWords } from './find-mixed-words.ts';
import { findForms, withoutWebAddresses } from '../patterns/found-text.ts';
import { onions, onionsInLinks } from '../patterns/onion-forms.ts';
import type { Finding } from '../../load/place.ts';

/** Harmful or deceptive words: their range in a text (UTF-16 units), and what to report. */
export interface Harm {
  readonly index: number;
  readonly length: number;
  readonly finding: Finding & { readonly rule: RuleId };
}

/**
 * The origin of a text: visible words, addresses in fields, links in prose, the bytes of a file, or `source`, in
 * which only names are searched for because another text covers the rest.
 */
export type TextKind = 'words' | 'addresses' | 'links' | 'bytes' | 'source';

/** Finds everything harmful in a text except names. */
export function findHarm(text: string, kind: TextKind): Harm[] {
  if (kind === 'source') return [];
  const isWords = kind === 'words' || kind === 'bytes';
  const places = isWords ? findLocations(text) : findLocationsInAddresses(text);
  const contacts = isWords ? findContacts(text) : findContactsInAddresses(text);
  return [
    ...places.map(({ index, length, what }) => ({
      index,
      length,
      finding: {
        rule: 'city-at-most',
        message: `This looks like ${what}.`,
        fix: 'Name the city at the finest, and leave the rest out.',
      } as const,
    })),
    ...contacts.map(({ index, length, what }) => ({
      index,
      length,
      finding: {
        rule: 'no-contact',
        message: `This looks like ${what}.`,
        fix: 'Leave it out. Say who can be asked, not how.',
      } as const,
    })),
    // Hosts with mixed letters are checked as part of their addresses.
    ...(isWords ? findMixedWords(withoutWebAddresses(text)) : []).map(
      ({ index, length, plain, script }) => ({
        index,
        length,
        finding: {
          rule: 'one-script',
          message: 'This word has letters of two scripts that look alike.',
          fix: `Write “${plain}”, with ${script} letters alone.`,
        } as const,
      }),
    ),
    ...findForms(text, kind === 'links' || kind === 'bytes' ? onionsInLinks : onions).map(
      ({ index, length, what }) => ({
        index,
        length,
        finding: {
          rule: 'public-address',
          message: `This is ${what}.`,
          fix: 'Leave it out. Say only that there is an onion address.',
        } as const,
      }),
    ),
  ];
}
