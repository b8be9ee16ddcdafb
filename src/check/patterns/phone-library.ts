import { createRequire } from 'node:module';

const load = createRequire(import.meta.url);

/** libphonenumber-js with all its patterns. Reading it takes as long as all other searches, so only on need. */
export function phoneLibrary() {
  return load('libphonenumber-js/max') as typeof import('libphonenumber-js/max');
}
