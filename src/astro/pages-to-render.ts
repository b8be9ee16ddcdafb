import { hash } from 'node:crypto';
import { sourceDigest } from '../cache/source-digest.ts';
import type { Library } from '../model/library.ts';
import { currentSite } from './site.ts';

/** What Astro makes a page of; the values of the parameters are parts of its address. */
interface Page {
  readonly params: Readonly<Record<string, string | undefined>>;
  readonly cacheKey: string;
}

/**
 * Of the pages of a route, those that have to be rendered: in development all, and in a build those that no earlier
 * build has made just like that. The others are put in their places now.
 */
export function pagesToRender<P extends Page>(
  { site }: Library,
  routePattern: string,
  pages: P[],
): P[] {
  const shared = hash('sha256', sourceDigest('site') + JSON.stringify(site));
  const placed = currentSite().placePages(
    pages.map(({ params, cacheKey }) => {
      const file = fileOf(routePattern, params);
      return { file, key: hash('sha256', [shared, file, cacheKey].join(' ')) };
    }),
  );
  return pages.filter((_page, index) => !placed[index]);
}

/** The file of a page: `/articles/[id]` with an id is `articles/some-id/index.html`. */
function fileOf(routePattern: string, params: Page['params']): string {
  const address = routePattern.replaceAll(
    /\[(?:\.\.\.)?(\w+)\]/g,
    (_all, name: string) => params[name] ?? '',
  );
  return [...address.split('/').filter(Boolean), 'index.html'].join('/');
}
