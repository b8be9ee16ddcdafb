import type { RecordHtml } from '../compile/html/compiled-html.ts';
import type { CompiledContent } from '../compile/compile-content.ts';
import type { Library } from '../model/library.ts';

/** The site that this process builds or serves. Its content is read and compiled once, however often it is asked for. */
export interface Site {
  /** The content of this site: its records and its problems. Never rejects for content. */
  content(): Promise<CompiledContent>;
  /** The library of that content. Rejects where `site.yaml` could not be read. */
  library(): Promise<Library>;
  /** The compiled HTML of a record of the library. */
  html(record: { readonly digest: string }): RecordHtml;
  /**
   * Puts cached pages in their places in the output folder. Returns for each page whether it was cached. In development
   * none is.
   */
  placePages(pages: readonly CachedPage[]): readonly boolean[];
}

/** A page: the path of its file in the output folder, and a key that changes whenever the page would. */
export interface CachedPage {
  readonly file: string;
  readonly key: string;
}

/**
 * Where the integration leaves the site for collections and pages. Astro loads the configuration with Node, and
 * `content.config.ts` and the pages with Vite: a module that both import exists twice, and a
 * global symbol is what the two share.
 */
const place = Symbol.for('sourcebook.site');

/** Makes a site the one of this process; for the integration. */
export function setSite(site: Site): void {
  Reflect.set(globalThis, place, site);
}

/** The site of this process. Throws where `astro.config.mjs` does not have the integration. */
export function currentSite(): Site {
  const site: unknown = Reflect.get(globalThis, place);
  if (site === undefined)
    throw new Error('Add sourcebook() to the integrations in astro.config.mjs.');
  return site as Site;
}
