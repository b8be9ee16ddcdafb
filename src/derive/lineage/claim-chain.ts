import type { ClaimLineage, Rest } from '../../model/claim-lineage.ts';
import type { Library } from '../../model/library.ts';
import type { ChainStep } from './chain-step.ts';
import { claimNode } from './claim-node.ts';

/** Why a chain stops at an article. */
export type ChainEnd = 'not-recorded' | 'own-witness' | 'circular' | 'shown-before';

/** One record in the chain from a report of a claim back to its origins. */
export type ClaimStep = ChainStep<ChainEnd>;

/**
 * The chains from the articles that report a claim back to its origins. Each article is expanded once. An
 * article that another report rests on is inside that report’s chain and does not start its own.
 */
export function claimChains(library: Library, lineage: ClaimLineage): ClaimStep[] {
  const shown = new Set<Rest>();
  const stepOf = (record: Rest, above: readonly Rest[]): ClaimStep => {
    const node = claimNode(library, record);
    const rests = lineage.rests.get(record) ?? [];
    if (above.includes(record)) return { ...node, ends: ['circular'], from: [] };
    if (shown.has(record) && rests.length > 0)
      return { ...node, ends: rests.some(isRecord) ? ['shown-before'] : endsOf(rests), from: [] };
    shown.add(record);
    const from = rests.filter(isRecord).map((rest) => stepOf(rest, [...above, record]));
    return { ...node, ends: endsOf(rests), from };
  };
  const led = new Set([...lineage.rests.values()].flat());
  const starts = lineage.articles.filter((article) => !led.has(article));
  const chains = starts.map((article) => stepOf(article, []));
  const inCircles = lineage.articles
    .filter((article) => !shown.has(article))
    .flatMap((article) => (shown.has(article) ? [] : [stepOf(article, [])]));
  return [...chains, ...inCircles];
}

function isRecord(rest: Rest): boolean {
  return rest.includes('/');
}

function endsOf(rests: readonly Rest[]): ChainEnd[] {
  return [
    ...(rests.includes('unknown') ? ['not-recorded' as const] : []),
    ...(rests.includes('own-witness') ? ['own-witness' as const] : []),
  ];
}
