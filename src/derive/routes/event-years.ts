import { pagePath } from '../../model/links/address.ts';
import type { Library } from '../../model/library.ts';
import { cacheKeyOf } from '../cache-key.ts';
import { eventEntry } from '../entries/event-entry.ts';
import type { EventEntry } from '../entries/event-entry.ts';
import { crumbsBelow } from '../crumbs.ts';
import type { Crumbs } from '../crumbs.ts';
import { frameOf } from '../frame.ts';
import type { Frame } from '../frame.ts';
import { toPages } from '../lists/list-pages.ts';
import type { ListPreview } from '../lists/paginated-list.ts';

/** The events of one year as the page of all events begins them. */
export interface EventYear extends ListPreview<EventEntry> {
  /** With four figures; empty for events without a date. */
  readonly year: string;
  readonly heading: string;
}

/** One page of all events of a year, for years that the page of all events only begins. */
export interface EventYearPage {
  readonly params: { readonly year: string; readonly page: string | undefined };
  readonly props: {
    readonly frame: Frame;
    readonly crumbs: Crumbs;
    readonly heading: string;
    /** Where the list begins, and where this page of it stands. */
    readonly address: string;
    readonly path: string;
    readonly total: number;
    readonly number: number;
    readonly of: number;
    readonly events: readonly EventEntry[];
  };
  readonly cacheKey: string;
}

/** Lines that a year begins with, and lines of a page of its own. */
const most = { ofYear: 25, page: 100 } as const;

/** Every event by the year in which it began, the earliest first. */
export function eventYears(library: Library): EventYear[] {
  return byYear(library).map(({ year, heading, address, events }) => ({
    year,
    heading,
    items: events.slice(0, most.ofYear),
    total: events.length,
    whole: events.length > most.ofYear ? address : undefined,
  }));
}

/** The pages of every year that has more events than the page of all events shows. */
export function eventYearPages(library: Library): EventYearPage[] {
  const { many } = library.site.sections.events;
  const frame = frameOf(library);
  const crumbs = crumbsBelow(library, 'events');
  return byYear(library)
    .filter(({ events }) => events.length > most.ofYear)
    .flatMap(({ part, heading, address, events }) =>
      toPages(events, most.page).map(({ number, of, items }) => {
        const path = `${address}${pagePath(number)}`;
        const around = { frame, crumbs, heading: `${many}: ${heading}`, address, path };
        const props = { ...around, total: events.length, number, of, events: items };
        const page = number === 1 ? undefined : String(number);
        return { params: { year: part, page }, props, cacheKey: cacheKeyOf(props) };
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
