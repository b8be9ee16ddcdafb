import type { ClaimLineage, Rest } from '../../model/claim-lineage.ts';
import type { Library } from '../../model/library.ts';
import { claimNode } from './claim-node.ts';
import type { RecordLink } from '../record-link.ts';

/** What a line of the tree stands for; `repeated` is an article that was drawn with all it leads to before. */
export type TreeKind = 'origin' | 'report' | 'between' | 'witness' | 'unrecorded' | 'repeated';

/** One line of the tree of a claim: origins at its roots, the articles that rest on them further in. */
export interface TreeRow {
  readonly kind: TreeKind;
  readonly depth: number;
  /** Absent for the line that stands for what is not recorded. */
  readonly link?: RecordLink;
}

/**
 * A claim’s lineage seen from where it comes from: each origin, then what rests on it, then what rests
 * on that. An article that rests on several stands under each, but is followed only once. What rests
 * on nothing that is recorded stands under a line of its own; articles that lead only to each other
 * come last.
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
