import { describeQuote } from '../anchor/describe-quote.ts';
import type { HastText } from '../anchor/hast-text.ts';
import type { Resolution } from '../anchor/match-quote.ts';
import { proposeQuote } from '../anchor/propose-quote.ts';
import { diffWords } from '../anchor/word-diff.ts';
import { placeOf } from '../load/front-matter.ts';
import type { LoadedRecord } from '../load/load-record.ts';
import type { Problem } from '../model/problem.ts';
import { selectorOf } from './resolve-passages.ts';

type Unresolved = Exclude<Resolution, { status: 'found' }>;

/** The problem of a note whose passage is not there, or is there more than once, and what to write instead. */
export function passageProblem(
  note: LoadedRecord<'annotations'>,
  text: HastText,
  resolution: Unresolved,
): Problem {
  const place = placeOf(note.file, ['exact']);
  const target = note.data.target.id;
  if (resolution.status === 'ambiguous') {
    const choices = resolution.ranges.slice(0, 5).map((range) => {
      const { prefix, suffix } = describeQuote(text.normal, range);
      return [
        prefix === undefined ? '' : `prefix: ${JSON.stringify(prefix)}`,
        suffix === undefined ? '' : `suffix: ${JSON.stringify(suffix)}`,
      ]
        .filter(Boolean)
        .join(' and ');
    });
    return {
      ...place,
      rule: 'passage-unique',
      message: `This passage stands ${resolution.ranges.length} times in article:${target}.`,
      fix: `add the words next to the one you mean: ${choices.map((choice, index) => `(${index + 1}) ${choice}`).join('; ')}.`,
    };
  }
  const [closest] = proposeQuote(text.normal, selectorOf(note));
  const fix = closest
    ? `the closest passage is ${JSON.stringify(closest.text)}; words changed: ${diffInWords(note.data.exact, closest.text)}. Write exact: ${JSON.stringify(closest.text)} if that is meant, or run npm run check -- --fix.`
    : `copy the passage from the text of article:${target}, as it is shown on its page.`;
  return {
    ...place,
    rule: 'passage-found',
    message: `This passage does not stand in article:${target}.`,
    fix,
  };
}

/** The changes between two wordings: `[-old-] {+new+}`. */
function diffInWords(before: string, after: string): string {
  return diffWords(before, after)
    .map(({ kind, text }) =>
      kind === 'removed' ? `[-${text}-]` : kind === 'added' ? `{+${text}+}` : text,
    )
    .join('');
}
