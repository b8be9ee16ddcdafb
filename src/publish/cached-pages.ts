import { hash } from 'node:crypto';
import type { Library } from '../model/library.ts';
import { sourceDigest } from '../cache/source-digest.ts';

/** Tells the process that renders pages that its parent answers a `PageList`. */
export const pageCacheVariable = 'SOURCEBOOK_PAGE_CACHE';

/** A page of the site. */
export interface ListedPage {
  /** Its file below the folder of the site: `articles/some-id/index.html`. */
  readonly file: string;
  /** Changes whenever what the file holds does. */
  readonly key: string;
}

/** Message from the process that renders pages to its parent: the pages of one route. */
export interface PageList {
  readonly id: number;
  readonly pages: readonly ListedPage[];
}

/** Answer to a `PageList`: for each page, whether it was cached and is in its place now. */
export interface PlacedPages {
  readonly id: number;
  readonly placed: readonly boolean[];
}

/** What Astro makes a page of; the values of the parameters are parts of its address. */
interface Page {
  readonly params: Readonly<Record<string, string | undefined>>;
  readonly cacheKey: string;
}

/**
 * Of the pages of a route, those that have to be rendered: in a build the ones that are not in the cache, otherwise
 * all. The process that started this one puts the cached ones in their places. Astro could cache
 * them itself, but it copies each, which takes a build of 10,000 articles eight seconds.
 */
export async function pagesToRender<P extends Page>(
  { site }: Library,
  routePattern: string,
  pages: P[],
): Promise<P[]> {
  if (process.env[pageCacheVariable] === undefined || !process.send) return pages;
  const source = hash('sha256', sourceDigest('site') + JSON.stringify(site));
  const placed = await placeCached(
    pages.map(({ params, cacheKey }) => {
      const file = fileOf(routePattern, params);
      return { file, key: hash('sha256', [source, file, cacheKey].join(' ')) };
    }),
  );
  return pages.filter((_page, index) => !placed[index]);
}

let lists = 0;

/** Has the process that started this one put pages in their places; answers for each whether it is there. */
function placeCached(pages: readonly ListedPage[]): Promise<readonly boolean[]> {
  const id = (lists += 1);
  return new Promise((done, fail) => {
    const hear = (message: unknown) => {
      const answer = message as PlacedPages;
      if (answer.id !== id) return;
      process.off('message', hear);
      done(answer.placed);
    };
    process.on('message', hear);
    process.send?.({ id, pages } satisfies PageList, undefined, undefined, (error) => {
      if (error) fail(error);
    });
  });
}

/** The file of a page: `/articles/[id]` with an id is `articles/some-id/index.html`. */
function fileOf(routePattern: string, params: Page['params']): string {
  const address = routePattern.replaceAll(
    /\[(?:\.\.\.)?(\w+)\]/g,
    (_all, name: string) => params[name] ?? '',
  );
  return [...address.split('/').filter(Boolean), 'index.html'].join('/');
}
