/** The part of time that one column of a timeline stands for. */
export type TimeUnit = 'month' | 'year' | 'decade';

/** One column of a timeline, or a stretch of time without any event, drawn narrow. */
export interface TimeColumn {
  /** The first period in it: `2024-03`, `2024`, `202`. */
  readonly period: string;
  /** How many periods it stands for: more than one only where nothing happened. */
  readonly periods: number;
  readonly isGap: boolean;
}

/** The most columns that can still be told apart. */
const mostColumns = 31;
/** A stretch of more empty periods than this is drawn as one gap. */
const longestEmpty = 3;
const mostMonths = 24;

/** The period of a day (ISO) in a unit. */
export function periodOf(day: string, unit: TimeUnit): string {
  return day.slice(0, { month: 7, year: 4, decade: 3 }[unit]);
}

/** What a period is called below its column: “Mar 24”, “2024”, “2020s”. */
export function periodLabel(period: string, unit: TimeUnit): string {
  if (unit === 'decade') return `${period}0s`;
  if (unit === 'year') return period;
  const month = new Intl.DateTimeFormat('en', { month: 'short', timeZone: 'UTC' });
  return `${month.format(new Date(`${period}-01`))} ${period.slice(2, 4)}`;
}

/**
 * The columns that hold all days given (ISO, at least one): months where the whole is short and the month of each is
 * known, else years, else decades, whichever is the finest that leaves the columns wide enough.
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
  if (areMonthsKnown && whole <= mostMonths) return { unit: 'month', columns: months };
  const years = columnsIn(days, 'year');
  if (years.length <= mostColumns) return { unit: 'year', columns: years };
  return { unit: 'decade', columns: columnsIn(days, 'decade') };
}

/** The columns that hold all years given (four figures), however many. */
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
      empty.length > longestEmpty
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
