import { cyclesOf } from './cycles.ts';

/** What a passage rests on: the key of a record (`articles/id`, `origins/id`), `unknown` or `own-witness`. */
export type Rest = string;

/** The data from which the lineage of a claim is computed. */
export interface LineageSource {
  /** Articles that report the claim, by key, each with what its passages on the claim rest on. */
  readonly reports: ReadonlyMap<string, readonly Rest[]>;
  /** Articles that deny or only discuss the claim, by key, each with what those passages rest on. */
  readonly others: ReadonlyMap<string, readonly Rest[]>;
  /** Everything that an article relies on, for any of its statements; empty if nothing is recorded. */
  readonly reliesOn: (article: string) => readonly string[];
}

/** The lineage of one claim. All lists are sorted by key, so the same records give the same answer. */
export interface ClaimLineage {
  /** The articles that report it. */
  readonly articles: readonly string[];
  /** Where the paths end: origins, and articles whose author witnessed it. */
  readonly origins: readonly string[];
  /** Articles without a path to an origin. They are shown beside the others, never subtracted from them. */
  readonly untraced: readonly string[];
  /** Articles with a path to an origin and another path that is not recorded. */
  readonly partly: readonly string[];
  /** Groups of articles that rely on each other: circular reporting. */
  readonly cycles: readonly (readonly string[])[];
  /** What each article on a path rests on for this claim: the edges of the lineage graph. */
  readonly rests: ReadonlyMap<string, readonly Rest[]>;
}

/**
 * Traces a claim to its origins. For each article, its own passage on the claim decides. Without such a passage,
 * its only `reliesOn` entry does. With no entry or several, the lineage is `unknown`: what a whole article relies
 * on is never taken as the lineage of one claim.
 */
export function traceClaim(source: LineageSource): ClaimLineage {
  const rests = restsOnTheWay(source);
  const cycles = cyclesOf(rests);
  const ends = endsOf(rests);
  const articles = [...source.reports.keys()].toSorted();
  const has = (article: string, wanted: (end: string) => boolean) =>
    [...(ends.get(article) ?? [])].some(wanted);
  const isOrigin = (end: string) => end !== 'unknown';
  return {
    articles,
    origins: [...new Set(articles.flatMap((article) => [...(ends.get(article) ?? [])]))]
      .filter(isOrigin)
      .toSorted(),
    untraced: articles.filter((article) => !has(article, isOrigin)),
    partly: articles.filter(
      (article) => has(article, isOrigin) && has(article, (end) => !isOrigin(end)),
    ),
    cycles,
    rests,
  };
}

/** Every article on a path from a report, with what it rests on for this claim. */
function restsOnTheWay({ reports, others, reliesOn }: LineageSource): Map<string, readonly Rest[]> {
  const rests = new Map<string, readonly Rest[]>();
  const waiting = [...reports.keys()];
  for (let article = waiting.pop(); article !== undefined; article = waiting.pop()) {
    if (rests.has(article)) continue;
    const given = reports.get(article) ?? others.get(article) ?? onlyOne(reliesOn(article));
    rests.set(article, [...new Set(given)].toSorted());
    waiting.push(...given.filter((rest) => rest.startsWith('articles/')));
  }
  return rests;
}

function onlyOne(reliances: readonly string[]): readonly Rest[] {
  return reliances.length === 1 ? reliances : ['unknown'];
}

/** For each article, the ends of all its paths: origins, articles whose author was a witness, or `unknown`. */
function endsOf(rests: ReadonlyMap<string, readonly Rest[]>): Map<string, Set<string>> {
  return new Map(
    [...rests.keys()].map((start) => {
      const ends = new Set<string>();
      const seen = new Set([start]);
      const waiting = [start];
      for (let article = waiting.pop(); article !== undefined; article = waiting.pop()) {
        for (const rest of rests.get(article) ?? []) {
          if (!rest.startsWith('articles/')) ends.add(rest === 'own-witness' ? article : rest);
          else if (!seen.has(rest)) waiting.push(rest);
          seen.add(rest);
        }
      }
      return [start, ends];
    }),
  );
}
