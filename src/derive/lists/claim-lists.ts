import { pagePath } from '../../model/links/address.ts';
import { claimStatusLabels } from '../../model/labels/claim-labels.ts';
import type { Library } from '../../model/library.ts';
import { cacheKeyOf } from '../cache-key.ts';
import { claimEntry, claimsByStatus } from '../entries/claim-entry.ts';
import type { ClaimEntry } from '../entries/claim-entry.ts';
import { claimTraces } from '../lineage/claim-trace.ts';
import { frameOf } from '../frame.ts';
import type { Frame } from '../frame.ts';
import { toPages } from './list-pages.ts';
import type { ListPreview } from './paginated-list.ts';

/** The beginning of a list of claims: those of one status, or all. */
interface ClaimList extends ListPreview<ClaimEntry> {
  readonly id: string;
  readonly heading: string;
  readonly gloss: string;
}

/** One page of claims: the first begins every list, the others hold one of them whole. */
export interface ClaimListPage {
  readonly params: { readonly list: string | undefined };
  readonly props: {
    readonly frame: Frame;
    readonly crumbs: readonly { readonly label: string; readonly href: string }[];
    readonly heading: string;
    readonly gloss: string;
    readonly lists: readonly ClaimList[];
    /** Where the list begins, and where this page of it stands. */
    readonly address: string;
    readonly path: string;
    readonly number: number;
    readonly of: number;
  };
  readonly cacheKey: string;
}

/** Lines that a list begins with, and lines of a page of its own. */
const most = { ofStatus: 8, ofAll: 100, page: 100 } as const;

/** Every page of lists at `/claims/` and below: all claims, and those of each status. */
export function claimListPages(library: Library): ClaimListPage[] {
  const { addresses, site } = library;
  const { many, gloss } = site.sections.claims;
  const home = addresses.section('claims');
  const frame = frameOf(library);
  const toPage = (path: string, props: Omit<ClaimListPage['props'], 'frame' | 'path'>) => {
    const whole = { ...props, frame, path: `${home}${path}` };
    const list = path.replace(/\/$/, '') || undefined;
    return { params: { list }, props: whole, cacheKey: cacheKeyOf(whole) };
  };
  const lists = listsOf(library).map(({ first, claims, ...list }) => {
    const whole = claims.length > first ? { whole: `${home}status/${list.id}/` } : {};
    const begun = { ...list, items: claims.slice(0, first), total: claims.length, ...whole };
    return { begun, claims };
  });
  const index = { number: 1, of: 1, address: home, crumbs: [], heading: many, gloss };
  const crumbs = [{ label: many, href: home }];
  return [
    toPage('', { ...index, lists: lists.map(({ begun }) => begun) }),
    ...lists
      .filter(({ begun }) => begun.whole !== undefined)
      .flatMap(({ begun: { id, heading, gloss: meaning, total }, claims }) =>
        toPages(claims, most.page).map(({ number, of, items }) =>
          toPage(`status/${id}/${pagePath(number)}`, {
            crumbs,
            heading,
            gloss: meaning,
            lists: [{ id, heading, gloss: meaning, items, total }],
            address: `${home}status/${id}/`,
            number,
            of,
          }),
        ),
      ),
  ];
}

/** Every list that is not empty, with how many of its claims the first page shows. */
function listsOf(library: Library) {
  const ofStatus = claimsByStatus(library).map(({ status, claims }) => ({
    id: status,
    heading: claimStatusLabels[status].label,
    gloss: claimStatusLabels[status].gloss,
    first: most.ofStatus,
    claims,
  }));
  const all = {
    id: 'all',
    heading: 'All of them',
    gloss: 'In the order of the alphabet.',
    first: most.ofAll,
    claims: [...claimTraces(library).values()].map((trace) => claimEntry(library, trace)),
  };
  return [...ofStatus, all].filter(({ claims }) => claims.length > 0);
}
