import type { ClaimLineage, Rest } from '../../model/claim-lineage.ts';
import type { Library } from '../../model/library.ts';
import { claimNode } from './claim-node.ts';
import type { RecordLink } from '../record-link.ts';

/**
 * What a row of the tree shows. `between` is an article that leads to an origin without reporting the claim;
 * `repeated` is an article that is already expanded above.
 */
export type TreeKind = 'origin' | 'report' | 'between' | 'witness' | 'unrecorded' | 'repeated';

/** One row of a claim’s tree. Origins are the roots; the articles that rest on them are indented below. */
export interface TreeRow {
  readonly kind: TreeKind;
  readonly depth: number;
  /** Absent in the row above articles whose lineage is not recorded. */
  readonly link?: RecordLink;
}

/**
 * The lineage of a claim from its origins outward: each origin, then the articles that rest on it, and so on.
 * An article that rests on several records appears below each, but is expanded only once. Articles without a
 * recorded lineage are grouped below a row of their own. Articles that lead only to each other come last.
 */
export function claimTree(library: Library, lineage: ClaimLineage): TreeRow[] {
  const { articles, origins, rests } = lineage;
  const reports = new Set(articles);
  const shown = new Set<Rest>();
  const rowsFrom = (article: Rest, depth: number): TreeRow[] => {
    const { link } = claimNode(library, article);
    if (shown.has(article)) return [{ kind: 'repeated', depth, link }];
    shown.add(article);
    const isWitness = rests.get(article)?.includes('own-witness') === true;
    const kind = isWitness ? 'witness' : reports.has(article) ? 'report' : 'between';
    return [{ kind, depth, link }, ...restingOn(article, depth + 1)];
  };
  const restingOn = (base: Rest, depth: number): TreeRow[] =>
    [...rests.keys()]
      .filter((article) => rests.get(article)?.includes(base))
      .toSorted()
      .flatMap((article) => rowsFrom(article, depth));
  const fromOrigins = origins.flatMap((origin): TreeRow[] => {
    if (!origin.startsWith('origins/')) return rowsFrom(origin, 0);
    const { link } = claimNode(library, origin);
    return [{ kind: 'origin', depth: 0, link }, ...restingOn(origin, 1)];
  });
  const unrecorded = restingOn('unknown', 1);
  const fromNothing: TreeRow[] =
    unrecorded.length > 0 ? [{ kind: 'unrecorded', depth: 0 }, ...unrecorded] : [];
  const inCircles = articles.flatMap((article) => (shown.has(article) ? [] : rowsFrom(article, 0)));
  return [...fromOrigins, ...fromNothing, ...inCircles];
}
