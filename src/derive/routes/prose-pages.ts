import type { Library, LibraryRecord } from '../../model/library.ts';
import { frameOf, type Frame } from '../frame.ts';
import { overridesIn, type Override } from '../indexes/overrides.ts';
import { recordHistory, type RecordHistory } from '../views/record-history.ts';
import type { SearchFacts } from '../views/search-facts.ts';

/** One page of prose. `digest` takes the place of its compiled text in the cache key. */
export interface ProsePage {
  readonly params: { readonly page: string };
  readonly props: {
    readonly frame: Frame;
    readonly id: string;
    readonly digest: string;
    readonly title: string;
    readonly description: string;
    readonly address: string;
    readonly history: RecordHistory;
    readonly facts: SearchFacts;
    /**
     * The data of lists that a page may include. Part of the cache key, so that a changed list renders the
     * page again.
     */
    readonly overrides: readonly Override[];
  };
}

/** Every page of prose, at `/<id>/`. */
export function prosePages(library: Library): ProsePage[] {
  const frame = frameOf(library);
  return library.pages.map((page) => {
    const props = { frame, ...pageView(library, page) };
    return { params: { page: page.id }, props };
  });
}

function pageView(library: Library, page: LibraryRecord<'pages'>) {
  const { title, description = title } = page.data;
  return {
    id: page.id,
    digest: page.digest,
    title,
    description,
    address: library.addresses.of(page),
    history: recordHistory(library, page),
    facts: { kind: 'Page' },
    overrides: overridesIn(library),
  };
}
