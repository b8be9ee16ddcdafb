import {
  periodLabel,
  periodOf,
  timeColumns,
  type TimeColumn,
  type TimeUnit,
} from './timeline-columns.ts';

/** An event, as the timeline needs it. */
export interface TimelineEvent {
  readonly href: string;
  /** Date and name, for the tooltip and for screen readers. */
  readonly title: string;
  /** First and last ISO day. Empty if unknown. */
  readonly from: string;
  readonly to: string;
  /** Index of its kind in the vocabulary. Decides shape and colour. */
  readonly sign: number;
  /** True if it lasted from one day to the other. */
  readonly lasts: boolean;
  /** True if something is reported to have stopped. */
  readonly isSilence: boolean;
}

/** A mark for one event, or for several of a kind in one column. `x` and `y` are its centre in drawing units. */
interface TimelineMark {
  readonly x: number;
  readonly y: number;
  readonly sign: number;
  readonly href: string;
  readonly title: string;
  /** Number of events it represents. */
  readonly count: number;
}

/** A line for an event that lasted longer than one column. */
interface TimelineSpan {
  readonly x: number;
  readonly width: number;
  readonly y: number;
  readonly href: string;
  readonly title: string;
  readonly isSilence: boolean;
}

/** A timeline in a drawing of `width` by `height` units. `axis` is the `y` of its base line. */
export interface TimelineDrawing {
  readonly width: number;
  readonly height: number;
  readonly axis: number;
  readonly labels: readonly { readonly x: number; readonly text: string }[];
  /** Times in which nothing is recorded, not to scale. */
  readonly gaps: readonly { readonly x: number; readonly width: number }[];
  readonly marks: readonly TimelineMark[];
  readonly spans: readonly TimelineSpan[];
}

const width = 880;
/** Side of the square around each mark, in units: large enough for a finger (WCAG 2.5.8 asks for 24 CSS pixels). */
const cell = 28;
const gapWidth = 26;
const maxColumnWidth = 84;
const maxRows = 12;
const labelHeight = 24;

interface Placed extends TimeColumn {
  readonly x: number;
  readonly width: number;
}

/**
 * Lays out events in time: marks stacked above their month, year or decade, and lines below for lasting
 * events. If the stacks get too high, one mark represents all events of a kind in a column and links to the
 * year’s fragment in `list`. Undefined if no event has a date.
 */
export function drawTimeline(
  events: readonly TimelineEvent[],
  list: string,
): TimelineDrawing | undefined {
  const dated = events
    .filter(({ from, to }) => from !== '' || to !== '')
    .map((event) => ({ ...event, from: event.from || event.to, to: event.to || event.from }));
  if (dated.length === 0) return undefined;
  const { unit, columns } = timeColumns(
    dated.flatMap(({ from, to, lasts }) => (lasts ? [from, to] : [from])),
    dated.every(
      ({ from, to, lasts }) => lasts || periodOf(from, 'month') === periodOf(to, 'month'),
    ),
  );
  const isLong = ({ lasts, from, to }: TimelineEvent) =>
    lasts && periodOf(from, unit) !== periodOf(to, unit);
  const placed = placeColumns(columns);
  const { marks, rows } = stack(
    dated.filter((event) => !isLong(event)),
    placed,
    unit,
    list,
  );
  const axis = rows * cell + 4;
  const lanes = layInLanes(dated.filter(isLong), placed, unit);
  const deepest = lanes.reduce((most, { lane }) => Math.max(most, lane + 1), 0);
  return {
    width,
    height: axis + labelHeight + deepest * cell,
    axis,
    labels: labelsOf(placed, unit),
    gaps: placed.filter(({ isGap }) => isGap).map(({ x, width: wide }) => ({ x, width: wide })),
    marks: marks.map(({ row, ...mark }) => ({ ...mark, y: axis - (row + 0.5) * cell })),
    spans: lanes.map(({ lane, ...span }) => ({
      ...span,
      y: axis + labelHeight + (lane + 0.5) * cell,
    })),
  };
}

function placeColumns(columns: readonly TimeColumn[]): Placed[] {
  const gaps = columns.filter(({ isGap }) => isGap).length;
  const wide = Math.min(
    maxColumnWidth,
    (width - gaps * gapWidth) / Math.max(1, columns.length - gaps),
  );
  let x = 0;
  return columns.map((column) => {
    const placed = { ...column, x: round(x), width: round(column.isGap ? gapWidth : wide) };
    x += column.isGap ? gapWidth : wide;
    return placed;
  });
}

function labelsOf(placed: readonly Placed[], unit: TimeUnit) {
  const columns = placed.filter(({ isGap }) => !isGap);
  const needed = unit === 'month' ? 52 : 40;
  const step = Math.ceil(needed / (columns[0]?.width ?? needed));
  return columns
    .filter((_, index) => index % step === 0)
    .map(({ x, width: wide, period }) => ({
      x: round(x + wide / 2),
      text: periodLabel(period, unit),
    }));
}

type Row = Omit<TimelineMark, 'y'> & { readonly row: number };

function stack(
  events: readonly TimelineEvent[],
  placed: readonly Placed[],
  unit: TimeUnit,
  list: string,
): { readonly marks: readonly Row[]; readonly rows: number } {
  const byPeriod = Map.groupBy(events, ({ from }) => periodOf(from, unit));
  const inRow = (column: Placed) => Math.max(1, Math.floor(column.width / cell));
  const rowsOf = (counts: (inPeriod: readonly TimelineEvent[]) => number) =>
    Math.max(
      1,
      ...placed.map((column) =>
        Math.ceil(counts(byPeriod.get(column.period) ?? []) / inRow(column)),
      ),
    );
  const isCrowded = rowsOf(({ length }) => length) > maxRows;
  const gathered = (inPeriod: readonly TimelineEvent[]) =>
    isCrowded ? gather(inPeriod, list) : inPeriod.map((event) => ({ ...event, count: 1 }));
  const marks = placed.flatMap((column) => {
    const here = gathered(byPeriod.get(column.period) ?? []);
    const across = Math.min(inRow(column), here.length);
    const left = column.x + (column.width - across * cell) / 2;
    return here.map(({ sign, href, title, count }, index) => ({
      x: round(left + ((index % across) + 0.5) * cell),
      row: Math.floor(index / across),
      sign,
      href,
      title,
      count,
    }));
  });
  return { marks, rows: rowsOf((inPeriod) => gathered(inPeriod).length) };
}

/** Merges the events of each kind into one mark. It links to the year of the first event. */
function gather(events: readonly TimelineEvent[], list: string) {
  return [...Map.groupBy(events, ({ sign }) => sign)].flatMap(([sign, all]) => {
    const [first] = all;
    if (!first) return [];
    const isAlone = all.length === 1;
    // The accessible name contains the visible number (WCAG 2.5.3).
    const title = isAlone ? first.title : `${first.title} and others like it, ${all.length} in all`;
    const href = isAlone ? first.href : `${list}#y${first.from.slice(0, 4)}`;
    return [{ sign, href, title, count: all.length }];
  });
}

/** Lines below the axis, each in the first free lane. */
function layInLanes(events: readonly TimelineEvent[], placed: readonly Placed[], unit: TimeUnit) {
  const ends: number[] = [];
  const at = (day: string) => placed.find(({ period }) => period === periodOf(day, unit));
  return events.flatMap(({ href, title, from, to, isSilence }) => {
    const [first, last] = [at(from), at(to)];
    if (!first || !last) return [];
    const x = round(first.x + first.width / 2);
    const end = last.x + last.width / 2;
    const free = ends.findIndex((taken) => taken + cell <= x);
    const lane = free === -1 ? ends.length : free;
    ends[lane] = end;
    return [{ x, width: round(end - x), lane, href, title, isSilence }];
  });
}

/** Rounds to a tenth of a unit. More digits are invisible and cost bytes. */
function round(value: number): number {
  return Math.round(value * 10) / 10;
}
