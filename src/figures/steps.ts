/** One step of a scale of shades, with its range of counts, both ends included. */
export interface Step {
  /** 1 is the lightest. */
  readonly step: number;
  readonly from: number;
  readonly to: number;
}

/** Number of shades that readers can tell apart. */
const maxSteps = 4;

/** The step for a count on a logarithmic scale up to `most`. 0 if the count is 0. */
export function stepOf(count: number, most: number): number {
  if (count <= 0) return 0;
  const logFraction = Math.log(count) / Math.log(most + 1);
  return Math.min(maxSteps, 1 + Math.floor(logFraction * maxSteps));
}

/** The steps of counts from 1 to `most`, for the key of a figure. */
export function stepsUpTo(most: number): Step[] {
  const counts = Array.from({ length: most }, (_, index) => index + 1);
  return [...Map.groupBy(counts, (count) => stepOf(count, most))].map(([step, all]) => ({
    step,
    from: all[0] ?? 0,
    to: all.at(-1) ?? 0,
  }));
}
