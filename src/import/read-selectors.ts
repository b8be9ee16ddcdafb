import { z } from 'astro/zod';
import type { TextQuoteSelector, TextRange } from '../anchor/text-quote-selector.ts';

const text = z.string().optional().catch(undefined);
const count = z.int().nonnegative().optional().catch(undefined);
const selector = z.object({
  exact: text,
  prefix: text,
  suffix: text,
  start: count,
  end: count,
  refinedBy: z.unknown().optional(),
});

/** The passage that an annotation is on: its words, and where it is on its page. */
export interface Passage {
  readonly selector: TextQuoteSelector | undefined;
  readonly position: TextRange | undefined;
}

/**
 * Reads the selectors of a target. A selector that another refines gives way to that one, which
 * names a part of it. A position counts from the beginning of the page only where it refines nothing.
 *
 * @see https://www.w3.org/TR/annotation-model/#refinement-of-selection
 */
export function readSelectors(given: readonly unknown[]): Passage {
  const outer = given.flatMap((one) => selector.safeParse(one).data ?? []);
  const innermost = given.map(refined).flatMap((one) => selector.safeParse(one).data ?? []);
  const quote = innermost.find(({ exact }) => exact !== undefined);
  const place = outer.find(({ start, end }) => start !== undefined && end !== undefined);
  return {
    selector: quote && toSelector(quote),
    position:
      place?.start === undefined || place.end === undefined
        ? undefined
        : { start: place.start, end: place.end },
  };
}

/** The innermost selector: the one that refines all others. */
function refined(given: unknown): unknown {
  let inner: unknown = given;
  for (;;) {
    const next = selector.safeParse(inner).data?.refinedBy;
    if (next === undefined || next === null) return inner;
    inner = next;
  }
}

/** A quotation as tools write it: an empty prefix or suffix means that there is none. */
function toSelector({ exact = '', prefix, suffix }: z.output<typeof selector>): TextQuoteSelector {
  return { exact, ...(prefix && { prefix }), ...(suffix && { suffix }) };
}
