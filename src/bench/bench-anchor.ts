import { fileURLToPath } from 'node:url';
import { describeQuote } from '../anchor/describe-quote.ts';
import { matchQuote } from '../anchor/match-quote.ts';
import { normaliseText } from '../anchor/normalise-text.ts';
import { proposeQuote } from '../anchor/propose-quote.ts';
import { sampleTexts } from '../anchor/cases/sample-texts.ts';
import { seededRandom } from '../anchor/seeded-random.ts';

/** Median times of anchoring annotations in one document, in milliseconds. */
export interface AnchorCost {
  readonly words: number;
  readonly annotations: number;
  /** Normalizing the text once and resolving all annotations. */
  readonly resolve: number;
  /** Describing the passages of all annotations. */
  readonly describe: number;
  /** Finding the closest match for one passage that was edited away. */
  readonly propose: number;
}

const sizes = [
  [2_500, 30],
  [5_000, 30],
  [10_000, 30],
  [20_000, 30],
  [40_000, 30],
  [20_000, 60],
  [20_000, 120],
] as const;

const rounds = 7;

/** Measures each size of document and number of annotations, as the median of several rounds. */
export function benchAnchor(): AnchorCost[] {
  return sizes.map(([words, annotations]) => {
    const source = makeText(words);
    const random = seededRandom(words);
    const normal = normaliseText(source);
    const ranges = Array.from({ length: annotations }, () => {
      const start = random.integer(0, source.length - 80);
      return { start, end: start + 60 };
    });
    const selectors = ranges.map((range) => describeQuote(normal, range));
    return {
      words,
      annotations,
      resolve: median(() => {
        const text = normaliseText(source);
        for (const selector of selectors) matchQuote(text, selector);
      }),
      describe: median(() => {
        for (const range of ranges) describeQuote(normal, range);
      }),
      propose: median(() => {
        proposeQuote(normal, {
          exact: 'The lighthouse upon that northern rock took three long summers.',
        });
      }),
    };
  });
}

/** A text of about `words` words: random sentences of the sample texts. */
function makeText(words: number): string {
  const random = seededRandom(words);
  const sentences = sampleTexts.flat().flatMap((paragraph) => paragraph.split(/(?<=[.。]) /));
  const chosen: string[] = [];
  for (let count = 0; count < words;) {
    const sentence = random.pick(sentences);
    chosen.push(sentence);
    count += sentence.split(' ').length;
  }
  return chosen.join(' ');
}

function median(run: () => void): number {
  const times = Array.from({ length: rounds }, () => {
    const start = performance.now();
    run();
    return performance.now() - start;
  }).sort((a, b) => a - b);
  return Number((times[rounds >> 1] ?? 0).toFixed(2));
}

if (process.argv[1] === fileURLToPath(import.meta.url)) console.table(benchAnchor());
