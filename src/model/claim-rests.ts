import type { Article } from './records/article.ts';
import type { Assertion, Claim } from './records/claim.ts';
import type { LineageSource, Rest } from './claim-lineage.ts';

/** Stances in which an article reports a claim; in the others it speaks against it or of it. */
const reporting: ReadonlySet<Assertion['stance']> = new Set(['asserts', 'attributes', 'qualifies']);

/** Whether an assertion counts its article among those that report the claim. */
export function isReport({ stance }: Assertion): boolean {
  return reporting.has(stance);
}

/** What a passage rests on, as the lineage knows it: a record by its key, or the word itself. */
export function restKey(rest: Assertion['restsOn'][number]): Rest {
  return typeof rest === 'string' ? rest : `${rest.collection}/${rest.id}`;
}

/** What a claim's lineage is worked out from; `find` gives an article's data by its id. */
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
