import { yearColumns } from './timeline-columns.ts';

/** The number of records in a year, with a link to their list. */
export interface YearCount {
  /** Four digits, or a word for undated records, which come last. */
  readonly label: string;
  readonly count: number;
  readonly href: string;
}

/** The bar of a year. `x` and `y` are its upper left corner. */
interface YearBar extends YearCount {
  readonly x: number;
  readonly y: number;
  readonly height: number;
}

/** Bars above a base line at `axis`, in `width` by `height` units. Each bar is in a column of `column` units. */
export interface YearBars {
  readonly width: number;
  readonly height: number;
  readonly axis: number;
  readonly column: number;
  readonly bars: readonly YearBar[];
  /** Labels of years without records, and “…” for several years left out. */
  readonly empty: readonly { readonly x: number; readonly text: string }[];
}

const maxWidth = 880;
/** Widths in units. The narrowest column still fits four digits. */
const columns = { narrowest: 36, widest: 64, gap: 26 } as const;
const heights = { count: 18, highest: 110, lowest: 3, label: 22 } as const;

/** Draws a bar for each year, sorted by year. Years without records have a label and no bar. */
export function drawYearBars(counts: readonly YearCount[]): YearBars {
  const [dated, others] = [counts.filter(isYear), counts.filter((count) => !isYear(count))];
  const years = yearColumns(dated.map(({ label }) => label));
  const number = years.filter(({ isGap }) => !isGap).length + others.length;
  const column = Math.floor(
    Math.min(columns.widest, Math.max(columns.narrowest, maxWidth / number)),
  );
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
