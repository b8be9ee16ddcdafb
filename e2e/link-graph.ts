import type { SiteLocation } from '../src/load/schema/site-location.ts';
import { attribute, builtFiles, builtPages, elementsOf } from './built-site.ts';

/** A broken link: the page it is on, and the address as written. */
interface BrokenLink {
  readonly on: string;
  readonly address: string;
}

/** The pages of a built site and how they lead to each other. */
export interface LinkGraph {
  /** Paths of the pages that each page links to, by its own path. */
  readonly linksOf: ReadonlyMap<string, ReadonlySet<string>>;
  /** Links and embedded files of the site's own that are not there, or whose fragment is not. */
  readonly broken: readonly BrokenLink[];
}

/** Reads every page of an output folder. Links to the site's own public address count as its own. */
export function readLinkGraph(folder: string, { origin, base }: SiteLocation): LinkGraph {
  const files = new Set(builtFiles(folder));
  const pages = new Map(builtPages(folder).map(({ path, file }) => [path, readPage(file)]));
  const broken: BrokenLink[] = [];
  const linksOf = new Map<string, ReadonlySet<string>>();
  for (const [path, { links }] of pages) {
    const found = new Set<string>();
    for (const address of links) {
      const target = new URL(address, `${origin}${base}${path}`);
      if (target.origin !== origin) continue;
      const name = decodeURIComponent(target.pathname.slice(base.length));
      const page = target.pathname.startsWith(base) ? pages.get(name) : undefined;
      const fragment = decodeURIComponent(target.hash.slice(1)).replace(/:~:.*$/, '');
      const lacksFragment = fragment !== '' && !page?.ids.has(fragment);
      if ((!page && !files.has(name)) || lacksFragment) broken.push({ on: path, address });
      if (page) found.add(name);
    }
    linksOf.set(path, found);
  }
  return { linksOf, broken };
}

/** How many clicks each page is from the home page, by path; pages that no link leads to are left out. */
export function clicksFromHome({ linksOf }: LinkGraph): ReadonlyMap<string, number> {
  const clicks = new Map([['', 0]]);
  for (const [path, distance] of clicks) {
    for (const next of linksOf.get(path) ?? [])
      if (!clicks.has(next)) clicks.set(next, distance + 1);
  }
  return clicks;
}

function readPage(file: string): {
  readonly links: readonly string[];
  readonly ids: ReadonlySet<string>;
} {
  const elements = elementsOf(file);
  const values = (name: string) => elements.flatMap((element) => attribute(element, name) ?? []);
  return { links: ['href', 'src', 'action'].flatMap(values), ids: new Set(values('id')) };
}
