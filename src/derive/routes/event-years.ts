import { pagePath } from '../../model/links/address.ts';
import type { Library } from '../../model/library.ts';
import { eventEntry, type EventEntry } from '../entries/event-entry.ts';
import { crumbsBelow, type Crumbs } from '../crumbs.ts';
import { frameOf, type Frame } from '../frame.ts';
import { toPages } from '../lists/list-pages.ts';
import type { ListPreview } from '../lists/paginated-list.ts';

/** The events of one year, as the list of all events previews them. */
export interface EventYear extends ListPreview<EventEntry> {
  /** Four digits. Empty for events without a date. */
  readonly year: string;
  readonly heading: string;
}

/** One page of a year’s events. Only years that are longer than their preview have pages. */
export interface EventYearPage {
  readonly params: { readonly year: string; readonly page: string | undefined };
  readonly props: {
    readonly frame: Frame;
    readonly crumbs: Crumbs;
    readonly heading: string;
    /** Address of the first page of the list; `path` is the address of this page. */
    readonly address: string;
    readonly path: string;
    readonly total: number;
    readonly number: number;
    readonly of: number;
    readonly events: readonly EventEntry[];
  };
}

/** Entries in the preview of a year, and on one page of a full list. */
const limits = { ofYear: 25, page: 100 } as const;

/** Events grouped by the year in which they began, or ended if the start is unknown. Earliest first. */
export function eventYears(library: Library): EventYear[] {
  return byYear(library).map(({ year, heading, address, events }) => ({
    year,
    heading,
    items: events.slice(0, limits.ofYear),
    total: events.length,
    whole: events.length > limits.ofYear ? address : undefined,
  }));
}

/** Pages for every year with more events than its preview shows. */
export function eventYearPages(library: Library): EventYearPage[] {
  const { many } = library.site.sections.events;
  const frame = frameOf(library);
  const crumbs = crumbsBelow(library, 'events');
  return byYear(library)
    .filter(({ events }) => events.length > limits.ofYear)
    .flatMap(({ part, heading, address, events }) =>
      toPages(events, limits.page).map(({ number, of, items }) => {
        const path = `${address}${pagePath(number)}`;
        const shared = { frame, crumbs, heading: `${many}: ${heading}`, address, path };
        const props = { ...shared, total: events.length, number, of, events: items };
        const page = number === 1 ? undefined : String(number);
        return { params: { year: part, page }, props };
      }),
    );
}

function byYear(library: Library) {
  const entries = library.events.map((event) => eventEntry(library, event));
  const years = Map.groupBy(entries, ({ from, to }) => (from || to).slice(0, 4));
  return [...years].map(([year, events]) => {
    const part = year || 'undated';
    const address = `${library.addresses.section('events')}year/${part}/`;
    return { year, part, heading: year || 'Undated', address, events };
  });
}
