import type { Library } from '../model/library.ts';
import { absoluteAddress } from './absolute-address.ts';
import { siteLastChanged } from './last-changed.ts';

/**
 * `security.txt` (RFC 9116). The contact is the repository’s issue tracker, otherwise the page on
 * corrections, otherwise the home page. It expires one year after the last change of the site.
 */
export function toSecurityTxt(library: Library): string {
  const { addresses, site } = library;
  const page = library.pages.find(({ id }) => id === 'corrections-policy');
  const contact =
    site.repository === undefined
      ? absoluteAddress(library, page ? addresses.of(page) : addresses.to(''))
      : `${site.repository.replace(/\/$/, '')}/issues`;
  return [
    `Contact: ${contact}`,
    `Expires: ${yearAfter(siteLastChanged(library))}T00:00:00Z`,
    `Preferred-Languages: ${site.languages.join(', ')}`,
    `Canonical: ${absoluteAddress(library, addresses.to('.well-known/security.txt'))}`,
    '',
  ].join('\n');
}

/** The same day one year later. 29 February becomes 1 March. */
function yearAfter(day: string): string {
  const date = new Date(`${day === '' ? '1970-01-01' : day}T00:00:00Z`);
  date.setUTCFullYear(date.getUTCFullYear() + 1);
  return date.toISOString().slice(0, 10);
}
