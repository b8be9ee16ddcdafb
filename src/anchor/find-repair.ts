import type { Proposal } from './propose-quote.ts';

/** Minimum similarity for a proposal to replace a passage without asking anyone. */
const repairThreshold = 0.8;

/**
 * The proposal that is safe to write into the selector: the only one, with a similarity of at least
 * `repairThreshold` and certain ends. Otherwise undefined.
 */
export function findRepair(proposals: readonly Proposal[]): Proposal | undefined {
  const [only, another] = proposals;
  if (only === undefined || another !== undefined) return undefined;
  return only.similarity >= repairThreshold && only.isFirm ? only : undefined;
}
