import { coordinateForms } from './coordinate-forms.ts';
import { findForms, withoutWebAddresses, type FoundText } from './found-text.ts';
import { foreignStreetForms } from './foreign-street-forms.ts';
import { postalForms } from './postal-forms.ts';
import { streetForms } from './street-forms.ts';

/** All places in a text that are more exact than a city: house numbers, postal addresses and coordinates. */
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

/** The same in web addresses. The text must already be percent-decoded. */
export function findLocationsInAddresses(text: string): FoundText[] {
  const parts = text.replaceAll('/', '\n');
  return [
    ...findForms(parts, [...streetForms, ...foreignStreetForms]),
    ...findForms(text, coordinateForms),
  ];
}
