import { hash } from 'node:crypto';
import type { Library } from '../model/library.ts';
import { openKeptFiles } from '../keep/kept-files.ts';
import type { KeptFiles } from '../keep/kept-files.ts';
import { makerDigest } from '../keep/maker-digest.ts';

/** Names to the process that renders pages the folder of those that earlier builds have left. */
export const keptPagesVariable = 'SOURCEBOOK_KEPT_PAGES';

/** A page, as the process that renders pages tells of it the one that has started it. */
export interface ListedPage {
  /** Its file below the folder of the site: `articles/some-id/index.html`. */
  readonly file: string;
  /** Changes whenever what the file holds does. */
  readonly key: string;
  /** True where an earlier build has left it, so that nobody renders it now. */
  readonly kept: boolean;
}

/** What Astro makes a page of; the values of the parameters are parts of its address. */
interface Page {
  readonly params: Readonly<Record<string, string | undefined>>;
  readonly cacheKey: string;
}

let known: KeptFiles | undefined;

/**
 * Of the pages of a route, those that have to be rendered: in a build the ones that no earlier build has left
 * as they would be now, and otherwise all. The process that started this one gets the list of all and
 * puts the kept ones in their places. Astro could keep them itself, but it copies each, which
 * takes a build of 10,000 articles eight seconds.
 */
export async function pagesToRender<P extends Page>(
  { site }: Library,
  routePattern: string,
  pages: P[],
): Promise<P[]> {
  const folder = process.env[keptPagesVariable];
  if (folder === undefined || !process.send) return pages;
  known ??= openKeptFiles(folder);
  const maker = hash('sha256', makerDigest() + JSON.stringify(site));
  const listed = pages.map(({ params, cacheKey }): ListedPage => {
    const file = fileOf(routePattern, params);
    const key = hash('sha256', [maker, file, cacheKey].join(' '));
    return { file, key, kept: known?.has(key) ?? false };
  });
  await tell(listed);
  return pages.filter((_page, index) => !listed[index]?.kept);
}

/** Tells the process that started this one of pages; done when it cannot be lost any more. */
function tell(pages: readonly ListedPage[]): Promise<void> {
  return new Promise((done, fail) => {
    process.send?.(pages, undefined, undefined, (error) => (error ? fail(error) : done()));
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
