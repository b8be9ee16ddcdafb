import { findPassages, isInContext, isInLooseContext, toNormalSelector } from './find-passages.ts';
import { toNormalText, toSourceRange, type NormalText } from './normalise-text.ts';
import type { TextQuoteSelector, TextRange } from './text-quote-selector.ts';

/** The result of resolving a selector. Ranges are in UTF-16 code units of the text before normalisation. */
export type Resolution =
  | { readonly status: 'found'; readonly range: TextRange }
  | { readonly status: 'ambiguous'; readonly ranges: readonly TextRange[] }
  | { readonly status: 'orphaned' };

/**
 * Resolves a selector to the only place in the text that reads `exact` directly after `prefix` and directly before
 * `suffix`. A given prefix or suffix must be there, even if `exact` occurs only once. A near match is never
 * accepted.
 *
 * To match several selectors against one text, pass `normaliseText(text)`.
 */
export function matchQuote(text: string | NormalText, selector: TextQuoteSelector): Resolution {
  const wanted = toNormalSelector(selector);
  if (wanted.exact === '' && wanted.prefix === '' && wanted.suffix === '') {
    return { status: 'orphaned' };
  }
  const normal = toNormalText(text);
  const passages = findPassages(normal, wanted.exact);
  const direct = passages.filter((passage) => isInContext(normal, passage, wanted));
  const fitting =
    direct.length > 0
      ? direct
      : passages.filter((passage) => isInLooseContext(normal, passage, wanted));
  const ranges = fitting.map((passage) => toSourceRange(normal, passage));
  const [range, another] = ranges;
  if (range === undefined) return { status: 'orphaned' };
  return another === undefined ? { status: 'found', range } : { status: 'ambiguous', ranges };
}
