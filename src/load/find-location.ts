import { coordinateForms } from './coordinate-forms.ts';
import { findForms, withoutWebAddresses } from './found-text.ts';
import type { FoundText } from './found-text.ts';
import { streetForms } from './street-forms.ts';

/** Every house number and position in a text: places closer than a city. */
export function findLocations(text: string): FoundText[] {
  if (!/\d/.test(text)) return [];
  return [
    ...findForms(withoutWebAddresses(text), streetForms),
    ...findForms(text, coordinateForms),
  ];
}

/** Those in addresses of the web, with their percent-encoding decoded. */
export function findLocationsInAddresses(text: string): FoundText[] {
  const parts = text.replaceAll('/', '\n');
  return [...findForms(parts, streetForms), ...findForms(text, coordinateForms)];
}
