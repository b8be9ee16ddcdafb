import { countryName } from '../../model/records/country.ts';
import type { Country } from '../../model/records/country.ts';

/** A name in its own language. */
export interface NativeName {
  readonly text: string;
  readonly lang: string;
}

/**
 * What a country calls itself, in each of its languages. A name that is the English one is left out,
 * and one that two languages share stands once.
 */
export function nativeNames(country: Country): NativeName[] {
  const listed = (country.languages ?? []).map((lang) => ({
    text: countryName(country, lang),
    lang,
  }));
  const english = countryName(country);
  const names = [...(country.nativeNames ?? []), ...(country.code.length === 2 ? listed : [])];
  return names.filter(
    ({ text }, index) =>
      text !== english && names.findIndex((name) => name.text === text) === index,
  );
}
