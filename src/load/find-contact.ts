import { findFirst } from './find-address.ts';
import type { FoundAddress } from './find-address.ts';

const patterns = [
  {
    what: 'an e-mail address',
    pattern: /(?<![\w.+-])[\w.+-]+@[a-z\d-]+(?:\.[a-z\d-]+)*\.[a-z]{2,}(?![\w-])/i,
  },
  {
    what: 'a telephone number',
    pattern: /(?<![\w+])\+\d{1,3}[ .-]?(?:\(\d{1,4}\)|\d{1,4})(?:[ .-]\d{2,4}){2,4}(?!\d)/,
  },
];

/** The first e-mail address or international telephone number in a text, outside addresses of the web; or nothing. */
export function findContact(text: string): FoundAddress | undefined {
  return findFirst(text, patterns);
}
