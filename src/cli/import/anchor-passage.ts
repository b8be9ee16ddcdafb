import { describeQuote } from '../../anchor/describe-quote.ts';
import { matchQuote } from '../../anchor/match-quote.ts';
import type { Resolution } from '../../anchor/match-quote.ts';
import { normaliseText, toNormalRange } from '../../anchor/normalise-text.ts';
import type { NormalText } from '../../anchor/normalise-text.ts';
import { proposeQuote } from '../../anchor/propose-quote.ts';
import type { TextQuoteSelector, TextRange } from '../../anchor/text-quote-selector.ts';
import type { LoadedRecord } from '../../load/load-record.ts';
import { refuse } from './foreign-annotation.ts';
import type { ForeignAnnotation, Outcome } from './foreign-annotation.ts';
import type { ImportContext } from './import-context.ts';

/** An article, and whether an annotation is on our summary of it or on the source itself. */
export interface Target {
  readonly article: LoadedRecord<'articles'>;
  readonly on: 'summary' | 'source';
}

/** The article that an annotation is on: by its address, or else the one that was named for the file. */
export function findTarget(
  { label, source }: ForeignAnnotation,
  { addresses, target, article }: ImportContext,
): Outcome<Target> {
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

/** The shortest selector of an annotation's passage, found exactly; never a near match. */
export function anchorPassage(
  { label, selector }: ForeignAnnotation,
  { article, on }: Target,
  context: ImportContext,
): Outcome<TextQuoteSelector> {
  if (selector === undefined) {
    return refuse(
      label,
      'It names no passage by its words (TextQuoteSelector).',
      'Make it on words of the text, not on the page as a whole.',
    );
  }
  if (on === 'source') return inSource(label, selector, article, context);
  const page = context.pageText(article);
  if (!page) {
    return refuse(
      label,
      `articles/${article.id} has problems of its own.`,
      'Mend them first: npm run check lists them.',
    );
  }
  return described(label, page.text, selector, page.resolve(selector), `article:${article.id}`);
}

function inSource(
  label: string,
  selector: TextQuoteSelector,
  { id, data }: LoadedRecord<'articles'>,
  { captures }: ImportContext,
): Outcome<TextQuoteSelector> {
  const copy = captures.get(data.capture?.sha256 ?? '');
  if (copy === undefined) {
    return refuse(
      label,
      data.capture
        ? 'It is on the source itself, and the capture of that is not at hand.'
        : 'It is on the source itself, of which no capture is recorded.',
      data.capture
        ? 'Name the folder that holds the capture: --captures DIR.'
        : `Record a capture of the source in articles/${id}, or make the annotation on the summary.`,
    );
  }
  const text = normaliseText(copy);
  return described(
    label,
    text,
    selector,
    matchQuote(text, selector),
    `the source of article:${id}`,
  );
}

function described(
  label: string,
  text: NormalText,
  selector: TextQuoteSelector,
  resolution: Resolution,
  where: string,
): Outcome<TextQuoteSelector> {
  if (resolution.status === 'found') return { value: describeQuote(text, resolution.range) };
  const quoted = JSON.stringify(selector.exact);
  if (resolution.status === 'ambiguous') {
    return refuse(
      label,
      `Its passage ${quoted} stands ${resolution.ranges.length} times in ${where}.`,
      'Give the words beside the one meant as prefix or suffix.',
    );
  }
  const [closest] = proposeQuote(text, selector);
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

/** How much is shown of the words beside a passage, in UTF-16 code units. */
const shown = 24;

function surroundings(normal: NormalText, range: TextRange): string {
  const { start, end } = toNormalRange(normal, range);
  const before = normal.text.slice(Math.max(0, start - shown), start).toWellFormed();
  const after = normal.text.slice(end, end + shown).toWellFormed();
  return `after ${JSON.stringify(before)} and before ${JSON.stringify(after)}`;
}
