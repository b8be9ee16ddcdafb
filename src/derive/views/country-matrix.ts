import type { Library, LibraryRecord } from '../../model/library.ts';
import type { Role } from '../entries/article-entry.ts';
import { eventEntry, type EventEntry } from '../entries/event-entry.ts';
import { crumbsBelow, type Crumbs } from '../crumbs.ts';
import { frameOf, type Frame } from '../frame.ts';
import { oncePerLibrary } from '../once-per-library.ts';
import { linkTo, type RecordLink } from '../record-link.ts';

/** The number of events in which one country acts on another, with a link to them. */
interface MatrixCell {
  readonly count: number;
  /** The address of the event if there is only one, otherwise of the list. */
  readonly href: string;
}

/** Which country acts on which, in the kinds of event that the site’s settings name. */
export interface CountryMatrix {
  readonly title: string;
  readonly gloss: string;
  /** What the countries of the rows do; `targets` says it for the columns. */
  readonly actors: string;
  readonly targets: string;
  readonly columns: readonly RecordLink[];
  /**
   * A row for each acting country, with a cell for each column. The cell is undefined if it does not act on
   * that country.
   */
  readonly rows: readonly {
    readonly country: RecordLink;
    readonly cells: readonly (MatrixCell | undefined)[];
  }[];
  /** Number of events counted. An event with several countries counts once here but is in the cell of each pair. */
  readonly events: number;
  readonly most: number;
}

/** One page for a pair of countries: the events in which the first acts on the second. */
export interface PairPage {
  readonly params: { readonly pair: string };
  readonly props: {
    readonly frame: Frame;
    readonly crumbs: Crumbs;
    readonly address: string;
    readonly title: string;
    readonly actor: RecordLink;
    readonly target: RecordLink;
    readonly events: readonly EventEntry[];
  };
}

type Country = LibraryRecord<'countries'>;

/** Two countries and the events in which the first acts on the second, earliest first. */
interface Pair {
  readonly actor: Country;
  readonly target: Country;
  readonly events: readonly LibraryRecord<'events'>[];
}

/** The matrix, or undefined if the site’s settings ask for none or there are no events to count. */
export function countryMatrix(library: Library): CountryMatrix | undefined {
  const { matrix } = library.site;
  const pairs = pairsOf(library);
  if (!matrix || pairs.length === 0) return undefined;
  const actors = library.countries.filter((country) =>
    pairs.some(({ actor }) => actor === country),
  );
  const targets = library.countries.filter((country) =>
    pairs.some(({ target }) => target === country),
  );
  const cell = (actor: Country, target: Country) => {
    const pair = pairs.find((one) => one.actor === actor && one.target === target);
    return pair && { count: pair.events.length, href: hrefOf(library, pair) };
  };
  return {
    title: matrix.title,
    gloss: matrix.gloss,
    actors: matrix.actors,
    targets: matrix.targets,
    columns: targets.map((country) => linkTo(library, country)),
    rows: actors.map((actor) => ({
      country: linkTo(library, actor),
      cells: targets.map((target) => cell(actor, target)),
    })),
    events: new Set(pairs.flatMap(({ events }) => events)).size,
    most: Math.max(...pairs.map(({ events }) => events.length)),
  };
}

/** A page for each pair of countries with more than one event. A single event has its own page. */
export function pairPages(library: Library): PairPage[] {
  const { matrix } = library.site;
  if (!matrix) return [];
  const frame = frameOf(library);
  const list = library.addresses.section('events');
  const crumbs = crumbsBelow(library, 'events', {
    label: matrix.title,
    href: `${list}#${matrixId}`,
  });
  return pairsOf(library)
    .filter(({ events }) => events.length > 1)
    .map((pair) => {
      const props = {
        frame,
        crumbs,
        address: hrefOf(library, pair),
        title: matrix.title,
        actor: linkTo(library, pair.actor),
        target: linkTo(library, pair.target),
        events: pair.events.map((event) => eventEntry(library, event)),
      };
      return { params: { pair: pathOf(pair) }, props };
    });
}

/** Fragment id of the matrix on the list of events. */
export const matrixId = 'matrix';

/** Every pair of countries of which the first acts on the second, by the names of both. */
const pairsOf = oncePerLibrary((library): readonly Pair[] => {
  const kinds = library.site.matrix?.eventKinds ?? [];
  const events = library.events.filter(({ data }) => kinds.includes(data.kind));
  const pairs = events.flatMap((event) =>
    withRole(event, 'actor').flatMap((actor) =>
      withRole(event, 'target').map((target) => ({ actor, target, event })),
    ),
  );
  const byPath = Map.groupBy(pairs, ({ actor, target }) => `${actor}/${target}`);
  return library.countries.flatMap((actor) =>
    library.countries.flatMap((target) => {
      const found = byPath.get(`${actor.id}/${target.id}`);
      return found ? [{ actor, target, events: found.map(({ event }) => event) }] : [];
    }),
  );
});

/** Ids of the countries with a role in an event, each once. */
function withRole({ data }: LibraryRecord<'events'>, wanted: Role): string[] {
  const ids = data.countries.filter(({ role }) => role === wanted).map(({ country }) => country.id);
  return [...new Set(ids)];
}

function hrefOf(library: Library, pair: Pair): string {
  const [event, ...more] = pair.events;
  if (event && more.length === 0) return library.addresses.of(event);
  return `${library.addresses.section('events')}between/${pathOf(pair)}/`;
}

function pathOf({ actor, target }: Pair): string {
  return `${actor.id}/${target.id}`;
}
