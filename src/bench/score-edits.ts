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

/** How the engine does on edits whose outcome is known. */
export interface EditScore {
  /** Edits that left at least 60 % of the letters of the passage. */
  readonly edits: number;
  /** Of these: the passage still resolves. */
  readonly resolved: number;
  /** The passage resolves to, or the first proposal is, what it became, within two characters. */
  readonly right: number;
  /** Repairs that need nobody's consent. */
  readonly repaired: number;
  /** Repairs that are not, to the character, what the passage became. */
  readonly wronglyRepaired: number;
}

const leastSurvival = 0.6;
const tolerance = 2;

/** Edits passages of texts, each a list of paragraphs, and looks for them in the result. */
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
    if (edit.survival < leastSurvival) continue;
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

/** How far the ends of two ranges lie apart in the normal text, at most. */
function distance(normal: NormalText, a: TextRange, b: TextRange): number {
  const [x, y] = [toNormalRange(normal, a), toNormalRange(normal, b)];
  return Math.max(Math.abs(x.start - y.start), Math.abs(x.end - y.end));
}

/* `node score-edits.ts [FILE]`: a paragraph a line, an empty line between texts. */
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
