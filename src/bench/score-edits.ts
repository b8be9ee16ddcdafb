import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { findRepair } from '../anchor/find-repair.ts';
import { generateEdit } from '../anchor/cases/generated-edit.ts';
import { matchQuote } from '../anchor/match-quote.ts';
import { normaliseText, toNormalRange, type NormalText } from '../anchor/normalise-text.ts';
import { proposeQuote } from '../anchor/propose-quote.ts';
import { sampleTexts } from '../anchor/cases/sample-texts.ts';
import { seededRandom } from '../anchor/seeded-random.ts';
import type { TextRange } from '../anchor/text-quote-selector.ts';

/** The engine’s results on edits with a known outcome. */
export interface EditScore {
  /** Edits that left at least 60 % of the characters of the passage. */
  readonly edits: number;
  /** Passages that still resolve. */
  readonly resolved: number;
  /** Passages whose resolved or first proposed range is within two characters of the right one. */
  readonly right: number;
  /** Repairs that are certain enough to apply automatically. */
  readonly repaired: number;
  /** Repairs that differ from the right range. */
  readonly wronglyRepaired: number;
}

const minSurvival = 0.6;
const tolerance = 2;

/** Edits passages of texts and looks for them in the result. Each text is a list of paragraphs. */
export function scoreEdits(
  texts: readonly (readonly string[])[],
  edits: number,
  seed: number,
): EditScore {
  const random = seededRandom(seed);
  const score = { edits: 0, resolved: 0, right: 0, repaired: 0, wronglyRepaired: 0 };
  while (score.edits < edits) {
    const chosen = random.integer(0, texts.length);
    const foreign = texts[(chosen + 1) % texts.length] ?? [];
    const edit = generateEdit(texts[chosen] ?? [], foreign.join(' '), random);
    if (edit.survival < minSurvival) continue;
    score.edits += 1;
    const after = normaliseText(edit.after);
    const resolution = matchQuote(after, edit.selector);
    const isResolved = resolution.status === 'found';
    const proposals = isResolved ? [] : proposeQuote(after, edit.selector);
    const answer = isResolved ? resolution.range : proposals[0]?.range;
    if (isResolved) score.resolved += 1;
    if (answer !== undefined && distance(after, answer, edit.image) <= tolerance) score.right += 1;
    const repair = findRepair(proposals);
    if (repair === undefined) continue;
    score.repaired += 1;
    if (distance(after, repair.range, edit.image) > 0) score.wronglyRepaired += 1;
  }
  return score;
}

/** The larger distance between the ends of two ranges in the normalized text. */
function distance(normal: NormalText, a: TextRange, b: TextRange): number {
  const [x, y] = [toNormalRange(normal, a), toNormalRange(normal, b)];
  return Math.max(Math.abs(x.start - y.start), Math.abs(x.end - y.end));
}

/* `node score-edits.ts [FILE]`: FILE has one paragraph per line, and an empty line between texts. */
if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const file = process.argv[2];
  const texts =
    file === undefined
      ? sampleTexts
      : readFileSync(file, 'utf8')
          .trim()
          .split(/\n\n+/)
          .map((text) => text.split('\n'));
  console.log(scoreEdits(texts, 10_000, 7));
}
