import type { Article, genres, relations } from '../records/article.ts';

/** Label of the kind of journalism or document a work is. */
export const genreLabels: Record<(typeof genres)[number], string> = {
  'original-reporting': 'Original reporting',
  investigation: 'Investigation',
  rewrite: 'Rewrite',
  repost: 'Repost',
  aggregation: 'Aggregation',
  opinion: 'Opinion',
  'official-statement': 'Official statement',
  'court-record': 'Court record',
  reference: 'Reference work',
};

/** How one work relies on another, as a verb: “*quotes* the briefing”. */
export const relationLabels: Record<(typeof relations)[number], string> = {
  'quoted-from': 'quotes',
  'derived-from': 'draws on',
  'primary-source': 'has as its primary source',
  'translation-of': 'translates',
  'republication-of': 'republishes',
};

/** How the date of a work is known. */
export const dateBasisLabels: Record<NonNullable<Article['dateBasis']>, string> = {
  printed: 'as printed',
  address: 'from its address',
  'internal-evidence': 'worked out from the text',
  reprint: 'from a reprint',
  'crawl-clock': 'from the day it was captured',
};

/** Where a title comes from; undefined for printed titles. */
export const titleBasisLabels: Record<Article['titleBasis'], string | undefined> = {
  printed: undefined,
  address: 'Title from the words of its address.',
  ours: 'The title is our description.',
};
