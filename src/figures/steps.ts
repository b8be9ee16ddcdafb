/** One step of a scale of shades: the counts that it stands for, both included. */
export interface Step {
  /** From 1, the lightest. */
  readonly step: number;
  readonly from: number;
  readonly to: number;
}

/** As many as the eye can tell apart and name. */
const mostSteps = 4;

/** The shade for a count where `most` is the highest: each is some times as much as the one before; 0 for none. */
export function stepOf(count: number, most: number): number {
  if (count <= 0) return 0;
  const share = Math.log(count) / Math.log(most + 1);
  return Math.min(mostSteps, 1 + Math.floor(share * mostSteps));
}

/** The steps that counts up to `most` fall into, for the key of a figure. */
export function stepsUpTo(most: number): Step[] {
  const counts = Array.from({ length: most }, (_, index) => index + 1);
  return [...Map.groupBy(counts, (count) => stepOf(count, most))].map(([step, all]) => ({
    step,
    from: all[0] ?? 0,
    to: all.at(-1) ?? 0,
  }));
}
