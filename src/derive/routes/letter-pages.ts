import { pagePath } from '../../model/links/address.ts';
import type { Library } from '../../model/library.ts';
import { indexEntries, indexPages, type LetterGroup } from '../lists/a-to-z.ts';
import { frameOf, type Frame } from '../frame.ts';

/** One page of the A–Z index. */
export interface LetterPage {
  readonly params: { readonly page: string | undefined };
  readonly props: {
    readonly frame: Frame;
    /** Address of the first page of the index; `path` is the address of this page. */
    readonly address: string;
    readonly path: string;
    readonly total: number;
    /** Every letter of the whole index, with the address of its first entry. */
    readonly letters: readonly { readonly letter: string; readonly href: string }[];
    readonly number: number;
    readonly of: number;
    readonly groups: readonly LetterGroup[];
  };
}

const entriesPerPage = 400;

/** Every page of the index. A letter that continues on the next page has a heading on both. */
export function letterPages(library: Library): LetterPage[] {
  const frame = frameOf(library);
  const address = library.addresses.to('a-z/');
  const entries = indexEntries(library);
  const pages = indexPages(entries, entriesPerPage);
  const begins = new Map<string, string>();
  for (const { number, groups } of pages) {
    for (const { letter, id } of groups) {
      if (!begins.has(letter))
        begins.set(letter, `${address}${pagePath(number)}#${encodeURIComponent(id)}`);
    }
  }
  const letters = [...begins].map(([letter, href]) => ({ letter, href }));
  return pages.map(({ number, of, groups }) => {
    const path = `${address}${pagePath(number)}`;
    const props = { frame, address, path, total: entries.length, letters, number, of, groups };
    return {
      params: { page: number === 1 ? undefined : String(number) },
      props,
    };
  });
}
