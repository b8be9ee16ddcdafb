/** The period that one column of a timeline covers. */
export type TimeUnit = 'month' | 'year' | 'decade';

/** One column of a timeline, or a narrow gap for a long time without events. */
export interface TimeColumn {
  /** The first period it covers: `2024-03`, `2024`, `202` for a decade. */
  readonly period: string;
  /** Number of periods it covers. More than 1 only for a gap. */
  readonly periods: number;
  readonly isGap: boolean;
}

/** Maximum number of columns that readers can tell apart. */
const maxColumns = 31;
/** More empty periods in a row than this become one gap. */
const maxEmptyPeriods = 3;
const maxMonths = 24;

/** The period that contains a day (ISO). */
export function periodOf(day: string, unit: TimeUnit): string {
  return day.slice(0, { month: 7, year: 4, decade: 3 }[unit]);
}

/** The label below a column: “Mar 24”, “2024”, “2020s”. */
export function periodLabel(period: string, unit: TimeUnit): string {
  if (unit === 'decade') return `${period}0s`;
  if (unit === 'year') return period;
  const month = new Intl.DateTimeFormat('en', { month: 'short', timeZone: 'UTC' });
  return `${month.format(new Date(`${period}-01`))} ${period.slice(2, 4)}`;
}

/**
 * The columns for some days (ISO, at least one). The unit is months if they cover at most `maxMonths` months
 * and the month of each day is known; years if they fit into `maxColumns` columns; otherwise decades.
 */
export function timeColumns(
  days: readonly string[],
  areMonthsKnown: boolean,
): {
  readonly unit: TimeUnit;
  readonly columns: readonly TimeColumn[];
} {
  const months = columnsIn(days, 'month');
  const whole = months.reduce((sum, { periods }) => sum + periods, 0);
  if (areMonthsKnown && whole <= maxMonths) return { unit: 'month', columns: months };
  const years = columnsIn(days, 'year');
  if (years.length <= maxColumns) return { unit: 'year', columns: years };
  return { unit: 'decade', columns: columnsIn(days, 'decade') };
}

/** The columns for some years (four digits). Any number of columns. */
export function yearColumns(years: readonly string[]): readonly TimeColumn[] {
  return columnsIn(years, 'year');
}

function columnsIn(days: readonly string[], unit: TimeUnit): TimeColumn[] {
  const numbers = [...new Set(days.map((day) => toNumber(periodOf(day, unit), unit)))].toSorted(
    (a, b) => a - b,
  );
  return numbers.flatMap((number, index) => {
    const before = numbers[index - 1] ?? number - 1;
    const empty = Array.from({ length: number - before - 1 }, (_, step) => before + 1 + step);
    const column = (at: number, periods = 1, isGap = false) => ({
      period: toPeriod(at, unit),
      periods,
      isGap,
    });
    const between =
      empty.length > maxEmptyPeriods
        ? [column(before + 1, empty.length, true)]
        : empty.map((at) => column(at));
    return [...between, column(number)];
  });
}

function toNumber(period: string, unit: TimeUnit): number {
  if (unit !== 'month') return Number(period);
  const [year, month] = period.split('-').map(Number);
  return (year ?? 0) * 12 + (month ?? 1) - 1;
}

function toPeriod(number: number, unit: TimeUnit): string {
  if (unit === 'decade') return String(number).padStart(3, '0');
  if (unit === 'year') return String(number).padStart(4, '0');
  const year = String(Math.floor(number / 12)).padStart(4, '0');
  return `${year}-${String((number % 12) + 1).padStart(2, '0')}`;
}
