import type { Library } from '../model/library.ts';
import { absoluteAddress } from './absolute-address.ts';

/** `robots.txt` (RFC 9309). Allows everything. */
export function toRobots(library: Library): string {
  const sitemap = absoluteAddress(library, library.addresses.to('sitemap.xml'));
  return `User-agent: *\nAllow: /\n\nSitemap: ${sitemap}\n`;
}
