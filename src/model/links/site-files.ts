import { collectionNames, type CollectionName } from '../records/reference.ts';

/** The file with the digests of all other files. */
export const checksumsFile = 'SHA256SUMS';

/** Files that every site has beside its pages, whatever its records; paths relative to the base. */
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

/** Extensions of the data files beside the page of a record. */
export const recordFileEndings: Readonly<Partial<Record<CollectionName, readonly string[]>>> = {
  articles: ['bib', 'ris', 'csl.json', 'jsonld'],
  origins: ['bib', 'ris', 'csl.json'],
  claims: ['csv'],
};
