import { countryName } from '../model/country.ts';
import type { Country } from '../model/country.ts';

/** A name in its own language. */
export interface NativeName {
  readonly text: string;
  readonly lang: string;
}

/** What a country calls itself, in each of its languages; a name that is the English one is left out. */
export function nativeNames(country: Country): NativeName[] {
  const listed = (country.languages ?? []).map((lang) => ({
    text: countryName(country, lang),
    lang,
  }));
  const english = countryName(country);
  return [...(country.nativeNames ?? []), ...(country.code.length === 2 ? listed : [])].filter(
    ({ text }) => text !== english,
  );
}
