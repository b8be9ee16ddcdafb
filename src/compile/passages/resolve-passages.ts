import { matchQuote } from '../../anchor/match-quote.ts';
import type { NormalText } from '../../anchor/normalise-text.ts';
import type { TextRange } from '../../anchor/text-quote-selector.ts';
import type { LoadedRecord } from '../../load/schema/load-record.ts';
import type { Problem } from '../../model/problem.ts';
import { passageProblem } from './passage-problem.ts';
import { selectorOf } from './selector-of.ts';

/** A note and the range of its passage in the text. */
export interface ResolvedPassage {
  readonly annotation: LoadedRecord<'annotations'>;
  readonly range: TextRange;
}

/**
 * Resolves the notes on a text, each to exactly one passage or to a problem. `where` names the text in messages.
 * Returns the notes in the order of their passages.
 */
export function resolvePassages(
  text: NormalText,
  where: string,
  annotations: readonly LoadedRecord<'annotations'>[],
): { readonly resolved: readonly ResolvedPassage[]; readonly problems: readonly Problem[] } {
  const resolved: ResolvedPassage[] = [];
  const problems: Problem[] = [];
  for (const annotation of annotations) {
    const resolution = matchQuote(text, selectorOf(annotation));
    if (resolution.status === 'found') resolved.push({ annotation, range: resolution.range });
    else problems.push(passageProblem(annotation, { text, where }, resolution));
  }
  return { resolved: resolved.toSorted(byPlace), problems };
}

function byPlace(a: ResolvedPassage, b: ResolvedPassage): number {
  return (
    a.range.start - b.range.start ||
    b.range.end - a.range.end ||
    (a.annotation.id < b.annotation.id ? -1 : 1)
  );
}
