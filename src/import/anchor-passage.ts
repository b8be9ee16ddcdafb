import { describeQuote } from '../anchor/describe-quote.ts';
import { matchQuote, type Resolution } from '../anchor/match-quote.ts';
import { normaliseText, toNormalRange, type NormalText } from '../anchor/normalise-text.ts';
import type { TextQuoteSelector, TextRange } from '../anchor/text-quote-selector.ts';
import type { LoadedRecord } from '../load/schema/load-record.ts';
import { refuse, type ForeignAnnotation, type ImportOutcome } from './foreign-annotation.ts';
import type { ImportContext } from './import-context.ts';

/** An article, and whether an annotation is on our summary of it or on the source itself. */
export interface Target {
  readonly article: LoadedRecord<'articles'>;
  readonly on: 'summary' | 'source';
}

/** Finds the article that an annotation is on: by its address, otherwise the one given by `--target`. */
export function findTarget(
  { label, source }: ForeignAnnotation,
  { addresses, target, article }: ImportContext,
): ImportOutcome<Target> {
  const found = source === undefined ? undefined : addresses.find(source);
  const known = found?.record.collection === 'articles' ? article(found.record.id) : undefined;
  if (known) return { value: { article: known, on: found?.is === 'work' ? 'source' : 'summary' } };
  const named = target === undefined ? undefined : article(target);
  if (named) return { value: { article: named, on: 'summary' } };
  return refuse(
    label,
    found
      ? `It is on ${found.record.collection}/${found.record.id}, which has no text that a note could be on.`
      : `It is on ${source ?? 'no page that it names'}, and no article with a text here has that address.`,
    'Add the article, or name the one that is meant: --target some-article.',
  );
}

/** Maximum length of a passage and of its context, in UTF-16 code units. Records have the same limit. */
const maxCodeUnits = 2000;

/** The shortest selector for an annotation’s passage. The passage must match exactly. */
export function anchorPassage(
  annotation: ForeignAnnotation,
  { article, on }: Target,
  context: ImportContext,
): ImportOutcome<TextQuoteSelector> {
  const { label, selector } = annotation;
  if (selector === undefined) {
    return refuse(
      label,
      'It names no passage by its words (TextQuoteSelector).',
      'Make it on words of the text, not on the page as a whole.',
    );
  }
  const { exact, prefix = '', suffix = '' } = selector;
  const length = Math.max(exact.length, prefix.length, suffix.length);
  if (length > maxCodeUnits) {
    return refuse(
      label,
      `Its passage, or the words beside it, has ${length.toLocaleString('en')} characters; ${maxCodeUnits.toLocaleString('en')} is the most.`,
      'Make it on a shorter passage.',
    );
  }
  if (on === 'source') return inSource(annotation, selector, article, context);
  const page = context.pageText(article);
  if (!page) {
    return refuse(
      label,
      `articles/${article.id} has problems of its own.`,
      'Mend them first: npm run check lists them.',
    );
  }
  const found = {
    text: page.text,
    resolution: page.resolve(selector),
    where: `article:${article.id}`,
  };
  return described(annotation, selector, found, context);
}

function inSource(
  annotation: ForeignAnnotation,
  selector: TextQuoteSelector,
  article: LoadedRecord<'articles'>,
  context: ImportContext,
): ImportOutcome<TextQuoteSelector> {
  const text = context.sourceText(article);
  if (text) {
    const resolution = matchQuote(text, selector);
    const where = `the source of article:${article.id}`;
    return described(annotation, selector, { text, resolution, where }, context);
  }
  return article.data.capture
    ? refuse(
        annotation.label,
        'It is on the source itself, and the capture of that is not at hand.',
        'Name the folder that holds the capture: --captures DIR.',
      )
    : refuse(
        annotation.label,
        'It is on the source itself, of which no capture is recorded.',
        `Record a capture of the source in articles/${article.id}, or make the annotation on the summary.`,
      );
}

/** The result of looking up a passage in a text. */
interface Found {
  readonly text: NormalText;
  readonly resolution: Resolution;
  readonly where: string;
}

function described(
  { label, position }: ForeignAnnotation,
  selector: TextQuoteSelector,
  { text, resolution, where }: Found,
  context: ImportContext,
): ImportOutcome<TextQuoteSelector> {
  if (resolution.status === 'found') return { value: describeQuote(text, resolution.range) };
  const quoted = JSON.stringify(selector.exact);
  if (resolution.status === 'ambiguous') {
    const start = position && fromCodePoints(text.text, position.start);
    const meant = resolution.ranges.find((range) => toNormalRange(text, range).start === start);
    if (meant) return { value: describeQuote(text, meant) };
    return refuse(
      label,
      `Its passage ${quoted} stands ${resolution.ranges.length} times in ${where}.`,
      'Give the words beside the one meant as prefix or suffix.',
    );
  }
  const closest = context.closestPassage(text, selector);
  const isMoved = closest?.text === normaliseText(selector.exact).text;
  return refuse(
    label,
    `Its passage ${quoted} does not stand in ${where}${isMoved ? ' between the words given beside it' : ''}.`,
    !closest
      ? 'Make the annotation anew on the text as it stands.'
      : isMoved
        ? `It stands ${surroundings(text, closest.range)}. Correct the prefix and suffix if that is meant.`
        : `The closest passage there: ${JSON.stringify(closest.text)}. Correct the annotation if that is meant.`,
  );
}

/** Converts an index in Unicode code points, as the W3C counts, to UTF-16 code units. */
function fromCodePoints(text: string, index: number): number {
  return [...text].slice(0, index).join('').length;
}

/** Length of the context that a message quotes on each side of a passage, in UTF-16 code units. */
const contextCodeUnits = 24;

function surroundings(normal: NormalText, range: TextRange): string {
  const { start, end } = toNormalRange(normal, range);
  const before = normal.text.slice(Math.max(0, start - contextCodeUnits), start).toWellFormed();
  const after = normal.text.slice(end, end + contextCodeUnits).toWellFormed();
  return `after ${JSON.stringify(before)} and before ${JSON.stringify(after)}`;
}
