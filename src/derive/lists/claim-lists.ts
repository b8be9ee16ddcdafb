import { pagePath } from '../../model/links/address.ts';
import { claimStatusLabels } from '../../model/labels/claim-labels.ts';
import type { Library } from '../../model/library.ts';
import { claimEntry, claimsByStatus, type ClaimEntry } from '../entries/claim-entry.ts';
import { claimTraces } from '../lineage/claim-trace.ts';
import { crumbsBelow, type Crumbs } from '../crumbs.ts';
import { frameOf, type Frame } from '../frame.ts';
import { toPages } from './list-pages.ts';
import type { ListPreview } from './paginated-list.ts';

/** The first entries of a list of claims: all claims, or those of one status. */
interface ClaimList extends ListPreview<ClaimEntry> {
  readonly id: string;
  readonly heading: string;
  readonly gloss: string;
}

/** One page of claims. The index previews every list; each other page shows part of one list. */
export interface ClaimListPage {
  readonly params: { readonly list: string | undefined };
  readonly props: {
    readonly frame: Frame;
    readonly crumbs: Crumbs;
    readonly heading: string;
    readonly gloss: string;
    readonly lists: readonly ClaimList[];
    /** Address of the first page of the list; `path` is the address of this page. */
    readonly address: string;
    readonly path: string;
    readonly number: number;
    readonly of: number;
  };
}

/** Entries in a preview by status, in the preview of all, and on one page of a full list. */
const limits = { ofStatus: 8, ofAll: 100, page: 100 } as const;

/** Every page of claim lists at `/claims/` and below: the index, and a paginated list for each long preview. */
export function claimListPages(library: Library): ClaimListPage[] {
  const { addresses, site } = library;
  const { many, gloss } = site.sections.claims;
  const home = addresses.section('claims');
  const frame = frameOf(library);
  const toPage = (path: string, props: Omit<ClaimListPage['props'], 'frame' | 'path'>) => {
    const whole = { ...props, frame, path: `${home}${path}` };
    const list = path.replace(/\/$/, '') || undefined;
    return { params: { list }, props: whole };
  };
  const lists = listsOf(library).map(({ first, claims, ...list }) => {
    const whole = claims.length > first ? `${home}status/${list.id}/` : undefined;
    const begun = { ...list, items: claims.slice(0, first), total: claims.length, whole };
    return { begun, claims };
  });
  const index = { number: 1, of: 1, address: home, crumbs: [], heading: many, gloss };
  const crumbs = crumbsBelow(library, 'claims');
  return [
    toPage('', { ...index, lists: lists.map(({ begun }) => begun) }),
    ...lists
      .filter(({ begun }) => begun.whole !== undefined)
      .flatMap(({ begun: { id, heading, gloss: meaning, total }, claims }) =>
        toPages(claims, limits.page).map(({ number, of, items }) =>
          toPage(`status/${id}/${pagePath(number)}`, {
            crumbs,
            heading,
            gloss: meaning,
            lists: [{ id, heading, gloss: meaning, items, total, whole: undefined }],
            address: `${home}status/${id}/`,
            number,
            of,
          }),
        ),
      ),
  ];
}

/** Every list that is not empty. `first` is the number of claims in its preview. */
function listsOf(library: Library) {
  const ofStatus = claimsByStatus(library).map(({ status, claims }) => ({
    id: status,
    heading: claimStatusLabels[status].label,
    gloss: claimStatusLabels[status].gloss,
    first: limits.ofStatus,
    claims,
  }));
  const all = {
    id: 'all',
    heading: 'All of them',
    gloss: 'In the order of the alphabet.',
    first: limits.ofAll,
    claims: [...claimTraces(library).values()].map((trace) => claimEntry(library, trace)),
  };
  return [...ofStatus, all].filter(({ claims }) => claims.length > 0);
}
