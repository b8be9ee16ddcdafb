import { compareNewestFirst } from '../../model/edtf-date.ts';
import { key, nameOf, type Library, type LibraryRecord } from '../../model/library.ts';
import type { Reference } from '../../model/records/reference.ts';
import { articleEntry, type ArticleEntry } from '../entries/article-entry.ts';

type Article = LibraryRecord<'articles'>;

/** An article that has something in common with another article. */
export interface RelatedArticle {
  readonly entry: ArticleEntry;
  /** Names of the sources, agencies and countries they share, highest weight first. */
  readonly shares: readonly string[];
}

/** Weight of each kind of shared subject in the score. */
const weights = { source: 4, agency: 2, country: 1 } as const;
/**
 * Neighbours compared on each side in a list of articles with a shared subject. Keeps the cost linear in the
 * number of articles.
 */
const maxNeighboursPerSide = 8;
const maxRelatedArticles = 5;

interface Trait {
  readonly subject: Reference;
  readonly weight: number;
}

/**
 * Returns a function that finds the articles closest to one: shared sources count most, then agencies, then
 * countries. Of the many articles that share a subject, only those nearest in date are compared.
 */
export function relatedArticles(library: Library): (article: Article) => RelatedArticle[] {
  const sharing = new Map<string, Article[]>();
  for (const article of library.articles) {
    for (const { subject } of traitsOf(article)) {
      const list = sharing.get(key(subject));
      if (list) list.push(article);
      else sharing.set(key(subject), [article]);
    }
  }
  return (article) => {
    const common = new Map<Article, Trait[]>();
    for (const trait of traitsOf(article)) {
      for (const other of nearest(sharing.get(key(trait.subject)) ?? [], article)) {
        const traits = common.get(other);
        if (traits) traits.push(trait);
        else common.set(other, [trait]);
      }
    }
    return [...common]
      .map(([other, traits]) => ({ other, traits, score: scoreOf(traits) }))
      .toSorted(
        (a, b) =>
          b.score - a.score ||
          compareNewestFirst(a.other.data.issued, b.other.data.issued) ||
          (a.other.id < b.other.id ? -1 : 1),
      )
      .slice(0, maxRelatedArticles)
      .map(({ other, traits }) => ({
        entry: articleEntry(library, other),
        shares: traits.map(({ subject }) => nameOf(library.find(subject)).text),
      }));
  };
}

/** The subjects that make an article related to others. Subjects it only mentions do not count. */
function traitsOf({ data }: Article): Trait[] {
  return [
    ...(data.reliesOn ?? []).map(({ ref }) => ({ subject: ref, weight: weights.source })),
    ...(data.agencies ?? [])
      .filter(({ roles }) => roles.some((role) => role !== 'mentioned'))
      .map(({ agency }) => ({ subject: agency, weight: weights.agency })),
    ...(data.countries ?? [])
      .filter(({ roles }) => roles.some((role) => role !== 'mentioned'))
      .map(({ country }) => ({ subject: country, weight: weights.country })),
  ];
}

function scoreOf(traits: readonly Trait[]): number {
  return traits.reduce((sum, { weight }) => sum + weight, 0);
}

function nearest(list: readonly Article[], article: Article): readonly Article[] {
  const at = list.indexOf(article);
  return list
    .slice(Math.max(0, at - maxNeighboursPerSide), at + maxNeighboursPerSide + 1)
    .filter((other) => other !== article);
}
