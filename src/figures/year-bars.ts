import { yearColumns } from './timeline-columns.ts';

/** How many records a year has, and where they are listed. */
export interface YearCount {
  /** Four figures, or words for those without a year, which stand last. */
  readonly label: string;
  readonly count: number;
  readonly href: string;
}

/** A bar of a year; `x` and `y` are its upper left corner. */
interface YearBar extends YearCount {
  readonly x: number;
  readonly y: number;
  readonly height: number;
}

/** Bars over a base line at `axis`, in `width` by `height` units; each stands in a column `column` wide. */
export interface YearBars {
  readonly width: number;
  readonly height: number;
  readonly axis: number;
  readonly column: number;
  readonly bars: readonly YearBar[];
  /** Years without a record, and where several of them are left out (`…`). */
  readonly empty: readonly { readonly x: number; readonly text: string }[];
}

const widest = 880;
/** A column is as wide as four figures at least. */
const columns = { narrowest: 36, widest: 64, gap: 26 } as const;
const heights = { count: 18, highest: 110, lowest: 3, label: 22 } as const;

/** Draws a bar for each year, in order of time, whatever the order given. Years without a record stand empty. */
export function drawYearBars(counts: readonly YearCount[]): YearBars {
  const [dated, others] = [counts.filter(isYear), counts.filter((count) => !isYear(count))];
  const years = yearColumns(dated.map(({ label }) => label));
  const number = years.filter(({ isGap }) => !isGap).length + others.length;
  const column = Math.floor(Math.min(columns.widest, Math.max(columns.narrowest, widest / number)));
  const most = counts.reduce((highest, { count }) => Math.max(highest, count), 1);
  const axis = heights.count + heights.highest;
  const bars: YearBar[] = [];
  const empty: { x: number; text: string }[] = [];
  let x = 0;
  const stand = (count: YearCount) => {
    const height = Math.max(heights.lowest, Math.round((count.count / most) * heights.highest));
    bars.push({ ...count, x, y: axis - height, height });
    x += column;
  };
  for (const { period, isGap } of years) {
    const count = dated.find(({ label }) => label === period);
    if (count) stand(count);
    else {
      const wide = isGap ? columns.gap : column;
      empty.push({ x: x + wide / 2, text: isGap ? '…' : period });
      x += wide;
    }
  }
  others.forEach(stand);
  return { width: x, height: axis + heights.label, axis, column, bars, empty };
}

function isYear({ label }: YearCount): boolean {
  return /^\d{4}$/.test(label);
}
