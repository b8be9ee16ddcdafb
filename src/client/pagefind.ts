/** The part of Pagefind's own script that the search page uses (version 1.6). */
export interface Pagefind {
  options(options: PagefindOptions): Promise<void>;
  init(): Promise<void>;
  filters(): Promise<FilterCounts>;
  search(
    query: string | null,
    options: {
      readonly filters: Readonly<Record<string, string>>;
      readonly sort?: Readonly<Record<string, 'asc' | 'desc'>>;
    },
  ): Promise<Answer>;
}

/** Settings of a search. */
interface PagefindOptions {
  readonly excerptLength: number;
  /** Searching here saves loading the script of a worker; an answer takes a few milliseconds. */
  readonly noWorker: boolean;
  /** How much the length of a page counts against it, from 0 to 1: a citation is short by nature. */
  readonly ranking: { readonly pageLength: number };
}

/** How many records each value of each filter has. */
export type FilterCounts = Readonly<Record<string, Readonly<Record<string, number>>>>;

/** An answer: the records found, best first, each to be loaded when it is shown. */
interface Answer {
  readonly results: readonly { data(): Promise<FoundRecord> }[];
  readonly filters: FilterCounts;
}

/** A place found on a record's page. */
export interface FoundPlace {
  readonly title: string;
  readonly url: string;
  readonly excerpt: string;
}

/** A record found. */
export interface FoundRecord {
  readonly url: string;
  readonly excerpt: string;
  readonly meta: Readonly<Record<string, string>>;
  readonly sub_results: readonly FoundPlace[];
}

/**
 * Loads Pagefind from beside the pages. Throws where the browser has no WebAssembly, or the index
 * cannot be had.
 */
export async function loadPagefind(): Promise<Pagefind> {
  if (typeof WebAssembly === 'undefined') throw new Error('no WebAssembly');
  const address = new URL('../pagefind/pagefind.js', document.location.href).href;
  const pagefind = (await import(/* @vite-ignore */ address)) as Pagefind;
  await pagefind.options({ excerptLength: 28, noWorker: true, ranking: { pageLength: 0.1 } });
  await pagefind.init();
  return pagefind;
}
