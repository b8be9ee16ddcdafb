import { collectionNames } from '../records/reference.ts';
import type { CollectionName } from '../records/reference.ts';

/** The file that lists the digests of all others. */
export const checksumsFile = 'SHA256SUMS';

/** Files beside the pages of every site, whatever its records; their paths begin at its base. */
export const siteFilePaths: readonly string[] = [
  'feed.atom',
  'corrections.atom',
  'feed.json',
  'sitemap.xml',
  'robots.txt',
  '.well-known/security.txt',
  'data/records.json',
  ...collectionNames.filter((name) => name !== 'pages').map((name) => `data/${name}.csv`),
  'annotations/collection.jsonld',
  checksumsFile,
];

/** Endings of the files beside the page of a record. */
export const recordFileEndings: Readonly<Partial<Record<CollectionName, readonly string[]>>> = {
  articles: ['bib', 'ris', 'csl.json', 'jsonld'],
  origins: ['bib', 'ris', 'csl.json'],
  claims: ['csv'],
};
