import type { Library } from '../model/library.ts';

/** A path of the site, its base included, as a whole address on the host that the site is published at. */
export function absoluteAddress({ site }: Pick<Library, 'site'>, path: string): string {
  return new URL(path, site.URL).href;
}
