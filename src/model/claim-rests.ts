import type { Article } from './records/article.ts';
import type { Assertion, Claim } from './records/claim.ts';
import type { LineageSource, Rest } from './claim-lineage.ts';

/** Stances that report a claim. The others deny, dispute or decline to comment. */
const reporting: ReadonlySet<Assertion['stance']> = new Set(['asserts', 'attributes', 'qualifies']);

/** True if an assertion makes its article one of those that report the claim. */
export function isReport({ stance }: Assertion): boolean {
  return reporting.has(stance);
}

/** What a passage rests on, as a key for the lineage: that of a record, `unknown` or `own-witness`. */
export function restKey(rest: Assertion['restsOn'][number]): Rest {
  return typeof rest === 'string' ? rest : `${rest.collection}/${rest.id}`;
}

/** The input for the lineage of a claim. `find` returns an article’s data by its id. */
export function claimLineageSource(
  { assertions }: Pick<Claim, 'assertions'>,
  find: (id: string) => Pick<Article, 'reliesOn'> | undefined,
): LineageSource {
  return {
    reports: restsByArticle(assertions.filter(isReport)),
    others: restsByArticle(assertions.filter((assertion) => !isReport(assertion))),
    reliesOn: (article) =>
      (find(article.replace(/^articles\//, ''))?.reliesOn ?? []).map(({ ref }) => restKey(ref)),
  };
}

function restsByArticle(assertions: readonly Assertion[]): ReadonlyMap<string, readonly Rest[]> {
  const byArticle = Map.groupBy(assertions, (assertion) => `articles/${assertion.in.id}`);
  return new Map(
    [...byArticle].map(([article, all]) => [
      article,
      all.flatMap(({ restsOn }) => restsOn.map(restKey)),
    ]),
  );
}
