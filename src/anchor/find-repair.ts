import type { Proposal } from './propose-quote.ts';

/** From this similarity on, a proposal may be taken for the passage without asking anybody. */
const repairThreshold = 0.8;

/**
 * The one proposal that is safe to put in the place of the selector: it is alone, its similarity
 * is at least `repairThreshold`, and both its ends are certain.
 */
export function findRepair(proposals: readonly Proposal[]): Proposal | undefined {
  const [only, another] = proposals;
  if (only === undefined || another !== undefined) return undefined;
  return only.similarity >= repairThreshold && only.isFirm ? only : undefined;
}
