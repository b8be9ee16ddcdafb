import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { z } from 'astro/zod';
import { findRepair } from '../anchor/find-repair.ts';
import { matchQuote } from '../anchor/match-quote.ts';
import { normaliseText } from '../anchor/normalise-text.ts';
import { proposeQuote } from '../anchor/propose-quote.ts';
import type { TextRange } from '../anchor/text-quote-selector.ts';

/** Pairs of versions of real pages, and passages of the old version to find in the new one. */
const driftSet = z.object({
  documents: z.array(z.object({ new: z.object({ text: z.string() }) })),
  cases: z.array(
    z.object({
      id: z.string(),
      /** What happened to the passage. `deleted` means that it no longer exists. */
      kind: z.string(),
      doc: z.int(),
      selector: z.object({
        exact: z.string(),
        prefix: z.string().exactOptional(),
        suffix: z.string().exactOptional(),
      }),
      /** Its current position in UTF-16 code units. Null if it no longer exists. */
      expected: z.object({ start: z.int().nullable(), end: z.int().nullable() }),
    }),
  ),
});

/** The results for the cases of one kind. */
export interface DriftScore {
  readonly cases: number;
  /** Resolved without a proposal. */
  readonly resolved: number;
  /** Resolved or proposed first within `tolerance`. For deleted passages: neither resolved nor proposed. */
  readonly right: number;
  readonly repaired: number;
  readonly wronglyRepaired: number;
}

const tolerance = 2;

/** Scores the engine on a drift set, by kind of drift. */
export function scoreDrift({
  documents,
  cases,
}: z.infer<typeof driftSet>): Record<string, DriftScore> {
  const texts = documents.map((document) => normaliseText(document.new.text));
  const scores: Record<string, DriftScore> = {};
  for (const { kind, doc, selector, expected } of cases) {
    const text = texts[doc];
    if (text === undefined) throw new RangeError(`The drift set has no document ${doc}.`);
    const resolution = matchQuote(text, selector);
    const isResolved = resolution.status === 'found';
    const proposals = isResolved ? [] : proposeQuote(text, selector);
    const repair = findRepair(proposals);
    const answer = isResolved ? resolution.range : proposals[0]?.range;
    const score = (scores[kind] ??= {
      cases: 0,
      resolved: 0,
      right: 0,
      repaired: 0,
      wronglyRepaired: 0,
    });
    scores[kind] = {
      cases: score.cases + 1,
      resolved: score.resolved + Number(isResolved),
      right: score.right + Number(distance(answer, expected) <= tolerance),
      repaired: score.repaired + Number(repair !== undefined),
      wronglyRepaired:
        score.wronglyRepaired +
        Number(repair !== undefined && distance(repair.range, expected) > 0),
    };
  }
  return scores;
}

/** The larger distance between the ends of two ranges. Infinite if only one exists. */
function distance(
  answer: TextRange | undefined,
  { start, end }: { readonly start: number | null; readonly end: number | null },
): number {
  if (answer === undefined || start === null || end === null) {
    return answer === undefined && start === null ? 0 : Infinity;
  }
  return Math.max(Math.abs(answer.start - start), Math.abs(answer.end - end));
}

/* `node score-drift.ts FILE`: FILE is a drift set as JSON. */
if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const file = process.argv[2];
  if (file === undefined || !existsSync(file)) {
    console.error('Usage: node src/bench/score-drift.ts FILE, a drift set as JSON.');
    process.exit(2);
  }
  const scores = scoreDrift(driftSet.parse(JSON.parse(readFileSync(file, 'utf8'))));
  console.table(scores);
  const survivors = Object.entries(scores).filter(([kind]) => kind !== 'deleted');
  const count = (key: keyof DriftScore): number =>
    survivors.reduce((sum, [, score]) => sum + score[key], 0);
  console.log(`${count('right')} of ${count('cases')} survivors within ${tolerance} characters`);
}
