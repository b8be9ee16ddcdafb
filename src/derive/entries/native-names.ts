import { countryName, type Country } from '../../model/records/country.ts';

/** A name with its language. */
export interface NativeName {
  readonly text: string;
  readonly lang: string;
}

/** The names of a country in each of its languages. Leaves out names equal to the English one and repeats. */
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
