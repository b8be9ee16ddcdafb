import type { Library, LibraryRecord } from '../../model/library.ts';
import type { Role } from '../entries/article-entry.ts';
import { cacheKeyOf } from '../cache-key.ts';
import { eventEntry } from '../entries/event-entry.ts';
import type { EventEntry } from '../entries/event-entry.ts';
import { frameOf } from '../frame.ts';
import type { Crumbs, Frame } from '../frame.ts';
import { oncePerLibrary } from '../once-per-library.ts';
import { linkTo } from '../record-link.ts';
import type { RecordLink } from '../record-link.ts';

/** How many events have one country act on another, and where they stand. */
interface MatrixCell {
  readonly count: number;
  /** The event itself where it is the only one, else the list of them. */
  readonly href: string;
}

/** Which country acts on which in the kinds of event that the site’s settings name. */
export interface CountryMatrix {
  readonly title: string;
  readonly gloss: string;
  /** What the countries of the rows and of the columns do. */
  readonly actors: string;
  readonly targets: string;
  readonly columns: readonly RecordLink[];
  /** A row for each country that acts, with a cell for each column; an empty cell where it does not act on that one. */
  readonly rows: readonly {
    readonly country: RecordLink;
    readonly cells: readonly (MatrixCell | undefined)[];
  }[];
  /** The events that were counted; one that bears on several countries stands in a cell of each. */
  readonly events: number;
  readonly most: number;
}

/** One page of a pair of countries: the events in which the one acts on the other. */
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
  readonly cacheKey: string;
}

type Country = LibraryRecord<'countries'>;

/** Two countries and the events, earliest first, in which the one acts on the other. */
interface Pair {
  readonly actor: Country;
  readonly target: Country;
  readonly events: readonly LibraryRecord<'events'>[];
}

/** The matrix, where the site’s settings ask for one and there is an event to count. */
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

/** A page for each pair of countries with more than one event. */
export function pairPages(library: Library): PairPage[] {
  const { matrix, sections } = library.site;
  if (!matrix) return [];
  const frame = frameOf(library);
  const list = library.addresses.section('events');
  const crumbs = [
    { label: sections.events.many, href: list },
    { label: matrix.title, href: `${list}#${matrixId}` },
  ];
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
      return { params: { pair: pathOf(pair) }, props, cacheKey: cacheKeyOf(props) };
    });
}

/** The fragment of the matrix on the list of events. */
export const matrixId = 'matrix';

/** Every pair of countries of which the one acts on the other, by the names of both. */
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

/** The ids of the countries that play a role in an event, each once. */
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
