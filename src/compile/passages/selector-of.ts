import type { TextQuoteSelector } from '../../anchor/text-quote-selector.ts';
import type { Annotation } from '../../model/records/annotation.ts';

/** The W3C TextQuoteSelector of an annotation: https://www.w3.org/TR/annotation-model/#text-quote-selector. */
export function selectorOf({ data }: { readonly data: Annotation }): TextQuoteSelector {
  return {
    exact: data.exact,
    ...(data.prefix === undefined ? {} : { prefix: data.prefix }),
    ...(data.suffix === undefined ? {} : { suffix: data.suffix }),
  };
}
