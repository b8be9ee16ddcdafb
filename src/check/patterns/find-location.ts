import { coordinateForms } from './coordinate-forms.ts';
import { findForms, withoutWebAddresses } from './found-text.ts';
import type { FoundText } from './found-text.ts';
import { foreignStreetForms } from './foreign-street-forms.ts';
import { postalForms } from './postal-forms.ts';
import { streetForms } from './street-forms.ts';

/** Every house number and position in a text: places closer than a city. */
export function findLocations(text: string): FoundText[] {
  return [
    ...findForms(withoutWebAddresses(text), [
      ...streetForms,
      ...foreignStreetForms,
      ...postalForms,
    ]),
    ...findForms(text, coordinateForms),
  ];
}

/** Those in addresses of the web, with their percent-encoding decoded. */
export function findLocationsInAddresses(text: string): FoundText[] {
  const parts = text.replaceAll('/', '\n');
  return [
    ...findForms(parts, [...streetForms, ...foreignStreetForms]),
    ...findForms(text, coordinateForms),
  ];
}
