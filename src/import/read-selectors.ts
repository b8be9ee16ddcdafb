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

/** The passage that an annotation is on: its quote, and its position on the page. */
export interface Passage {
  readonly selector: TextQuoteSelector | undefined;
  readonly position: TextRange | undefined;
}

/**
 * Parses the selectors of a target. A refining selector wins over the one it refines, because it selects a
 * part of it. A position counts from the start of the page only if it is not a refinement.
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

/** The innermost selector of a chain of refinements. */
function refined(given: unknown): unknown {
  let inner: unknown = given;
  for (;;) {
    const next = selector.safeParse(inner).data?.refinedBy;
    if (next === undefined || next === null) return inner;
    inner = next;
  }
}

/** Converts a quote selector. Tools write an empty prefix or suffix for none. */
function toSelector({ exact = '', prefix, suffix }: z.output<typeof selector>): TextQuoteSelector {
  return { exact, ...(prefix && { prefix }), ...(suffix && { suffix }) };
}
