import { diffWords } from 'diff';
import { describeQuote } from '../../anchor/describe-quote.ts';
import { findRepair } from '../../anchor/find-repair.ts';
import type { Resolution } from '../../anchor/match-quote.ts';
import type { NormalText } from '../../anchor/normalise-text.ts';
import { proposeQuote, type Proposal } from '../../anchor/propose-quote.ts';
import { placeOf } from '../../load/yaml/front-matter.ts';
import type { LoadedRecord } from '../../load/schema/load-record.ts';
import type { Problem, Repair } from '../../model/problem.ts';
import { selectorOf } from './selector-of.ts';

type Annotation = LoadedRecord<'annotations'>;
type Unresolved = Exclude<Resolution, { status: 'found' }>;

/** A text with notes. */
export interface AnnotatedText {
  readonly text: NormalText;
  /** Its name in messages: “article:some-id”. */
  readonly where: string;
}

/** Maximum number of occurrences that a message lists. */
const maxShown = 5;

/** Finds words in every script (Unicode Standard Annex 29). */
const segmenter = new Intl.Segmenter('en', { granularity: 'word' });

/** With more words removed and added than this, a comparison helps nobody; its time grows with the square. */
const maxEditWords = 200;

/** The problem of a note whose passage is not there, or is there more than once, and what to write instead. */
export function passageProblem(
  annotation: Annotation,
  on: AnnotatedText,
  resolution: Unresolved,
): Problem {
  return resolution.status === 'ambiguous'
    ? ambiguous(annotation, on, resolution)
    : orphaned(annotation, on);
}

function ambiguous(
  annotation: Annotation,
  { text, where }: AnnotatedText,
  { ranges }: Extract<Unresolved, { status: 'ambiguous' }>,
): Problem {
  const choices = ranges.slice(0, maxShown).map((range, index) => {
    const { prefix, suffix } = describeQuote(text, range);
    const sides = Object.entries({ prefix, suffix }).filter(([, words]) => words !== undefined);
    return `(${index + 1}) ${sides.map(([side, words]) => `${side}: ${JSON.stringify(words)}`).join(' and ')}`;
  });
  return {
    ...placeOf(annotation.file, ['exact']),
    rule: 'passage-unique',
    message: `This passage stands ${ranges.length} times in ${where}.`,
    fix: `Add what stands next to the one you mean: ${choices.join('; ')}.`,
  };
}

function orphaned(annotation: Annotation, { text, where }: AnnotatedText): Problem {
  const proposals = proposeQuote(text, selectorOf(annotation));
  const repair = findRepair(proposals);
  const [closest] = proposals;
  return {
    ...placeOf(annotation.file, ['exact']),
    rule: 'passage-found',
    message: `This passage does not stand in ${where}; it was ${whatHappened(closest)}.`,
    fix: closest
      ? `${comparison(annotation, closest)} Write ${selectorAt(annotation, text, closest)} if that is the passage meant${repair ? ', or run npm run check -- --fix' : ''}.`
      : `Copy the passage from ${where} as it stands there, or withdraw the note.`,
    ...(repair ? { repairs: repairsOf(annotation, text, repair) } : {}),
  };
}

function whatHappened(closest: Proposal | undefined): string {
  if (!closest) return 'deleted, or never there';
  return closest.change === 'moved' ? 'moved away from the words given beside it' : 'reworded';
}

/** The closest passage as a word diff: `[-removed-]` and `{+added+}`. */
function comparison(annotation: Annotation, { text }: Proposal): string {
  if (text === annotation.data.exact)
    return 'The words stand elsewhere; the prefix or suffix no longer fits.';
  const parts = diffWords(annotation.data.exact, text, {
    intlSegmenter: segmenter,
    maxEditLength: maxEditWords,
  });
  if (!parts) return `The closest passage: ${text}.`;
  const shown = parts.map(({ added, removed, value }) =>
    removed ? `[-${value}-]` : added ? `{+${value}+}` : value,
  );
  return `The closest passage, with what changed: ${shown.join('')}.`;
}

/** The keys to write so that the note finds a passage: its words if they differ, and its context. */
function selectorAt(annotation: Annotation, normal: NormalText, { range, text }: Proposal): string {
  const { data } = annotation;
  const needed = describeQuote(normal, range);
  const sides = (['prefix', 'suffix'] as const).flatMap((side) => {
    const words = needed[side];
    if (words !== undefined)
      return words === data[side] ? [] : [`${side}: ${JSON.stringify(words)}`];
    return data[side] === undefined ? [] : [`no ${side}`];
  });
  return [...(text === data.exact ? [] : [`exact: ${JSON.stringify(text)}`]), ...sides].join(
    ' and ',
  );
}

/** Repairs that write the current passage, and update a prefix or suffix that was given. */
function repairsOf(
  annotation: Annotation,
  normal: NormalText,
  { range, text }: Proposal,
): readonly Repair[] {
  const needed = describeQuote(normal, range);
  const { prefix, suffix } = annotation.data;
  const before =
    prefix === undefined
      ? undefined
      : normal.source.slice(Math.max(0, range.start - prefix.length), range.start);
  const after =
    suffix === undefined ? undefined : normal.source.slice(range.end, range.end + suffix.length);
  const values = { exact: text, prefix: needed.prefix ?? before, suffix: needed.suffix ?? after };
  return Object.entries(values).flatMap(([key, value]) =>
    value === undefined || value === '' ? [] : [{ file: annotation.file.path, path: [key], value }],
  );
}
