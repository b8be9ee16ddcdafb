import type { Library } from '../model/library.ts';

/** The full URL of a path on the published site. The path includes the site’s base. */
export function absoluteAddress({ site }: Pick<Library, 'site'>, path: string): string {
  return new URL(path, site.URL).href;
}
