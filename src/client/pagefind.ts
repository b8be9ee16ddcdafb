/** The part of Pagefind’s API that the search page uses (version 1.6). See https://pagefind.app/docs/api/. */
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
  /** Searching on the main thread saves loading a worker. A search takes a few milliseconds. */
  readonly noWorker: boolean;
  /** How much a page’s length lowers its rank, from 0 to 1. Low, because references are short by nature. */
  readonly ranking: { readonly pageLength: number };
}

/** Number of records for each value of each filter. */
export type FilterCounts = Readonly<Record<string, Readonly<Record<string, number>>>>;

/** A search result: the records found, best first. The data of each is loaded when it is shown. */
interface Answer {
  readonly results: readonly { data(): Promise<FoundRecord> }[];
  readonly filters: FilterCounts;
}

/** A match in one section of a record’s page. */
export interface FoundPlace {
  readonly title: string;
  readonly url: string;
  readonly excerpt: string;
}

/** A record that matched. */
export interface FoundRecord {
  readonly url: string;
  readonly excerpt: string;
  readonly meta: Readonly<Record<string, string>>;
  readonly sub_results: readonly FoundPlace[];
}

/** Thrown where the browser lacks what the search needs, as Tor Browser does at its level “Safer”. */
export class NoWebAssembly extends Error {}

/** What to tell the reader when a search fails. */
export function failureMessage(error: unknown): string {
  return error instanceof NoWebAssembly
    ? 'This browser cannot run the full-text search. The lists below hold every record.'
    : 'The search failed. Try again, or use the lists below: they hold every record.';
}

/**
 * Loads Pagefind from beside the pages. Throws `NoWebAssembly` where the browser has none, and
 * another error where the index cannot be loaded.
 */
export async function loadPagefind(): Promise<Pagefind> {
  if (typeof WebAssembly === 'undefined') throw new NoWebAssembly();
  const address = new URL('../pagefind/pagefind.js', document.location.href).href;
  const pagefind = (await import(/* @vite-ignore */ address)) as Pagefind;
  await pagefind.options({ excerptLength: 28, noWorker: true, ranking: { pageLength: 0.1 } });
  await pagefind.init();
  return pagefind;
}
