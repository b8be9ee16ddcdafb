import { cyclesOf } from './cycles.ts';

/** What a passage rests on: a record by its key (`articles/id`, `origins/id`), nothing recorded, or its author's own eyes. */
export type Rest = string;

/** The part of the record that a claim's lineage is worked out from. */
export interface LineageSource {
  /** Articles that report the claim, each with what its passages on it rest on; by key. */
  readonly reports: ReadonlyMap<string, readonly Rest[]>;
  /** What articles that do not report it speak of it rest on: denials and the like; by key. */
  readonly others: ReadonlyMap<string, readonly Rest[]>;
  /** All that an article relies on, for whatever it says; empty where nothing is recorded. */
  readonly reliesOn: (article: string) => readonly string[];
}

/** The lineage of one claim. All lists are sorted by key, so that the same record gives the same answer. */
export interface ClaimLineage {
  /** The articles that report it. */
  readonly articles: readonly string[];
  /** Where their paths end: origins, and articles whose author witnessed it. */
  readonly origins: readonly string[];
  /** Articles no path of which ends at an origin. Never subtracted from the others. */
  readonly untraced: readonly string[];
  /** Articles of which some path is not recorded, though another ends at an origin. */
  readonly partly: readonly string[];
  /** Records that rely on each other in a circle: circular reporting. */
  readonly circles: readonly (readonly string[])[];
  /** What each article on the way rests on for this claim; the edges of its tree. */
  readonly rests: ReadonlyMap<string, readonly Rest[]>;
}

/**
 * Works out where a claim comes from. At each article its own passage on the claim decides; where it
 * has none, its one reliance does; where it has none or several, the lineage is not recorded for this
 * claim. An article's whole `reliesOn` is never taken for the lineage of a claim.
 */
export function traceClaim(source: LineageSource): ClaimLineage {
  const rests = restsOnTheWay(source);
  const circles = cyclesOf(rests);
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
    circles,
    rests,
  };
}

/** Every article that a path from a report passes, with what it rests on for this claim. */
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

/** For each article, the ends of all its paths: origins, itself as a witness, or `unknown`. */
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
