import { createRequire } from 'node:module';

const load = createRequire(import.meta.url);

/**
 * libphonenumber-js with all its patterns. Loading it takes as long as all other searches, so it is loaded on
 * demand.
 */
export function phoneLibrary() {
  return load('libphonenumber-js/max') as typeof import('libphonenumber-js/max');
}
