import type { Library } from '../model/library.ts';
import { articleAnnotationsPath } from './exports/annotation-addresses.ts';
import {
  articleCollection,
  siteCollection,
  type AnnotationTexts,
} from './exports/annotation-collection.ts';
import { citationFile, citationFormats } from './cite/cite-this.ts';
import { toClaimCsv } from './exports/to-claim-csv.ts';
import { correctionsFeed } from './feeds/corrections-feed.ts';
import { toAtom } from './feeds/to-atom.ts';
import { toCollectionCsv } from './exports/to-collection-csv.ts';
import { toJsonFeed } from './feeds/to-json-feed.ts';
import { exportedCollections, toRecordsJson } from './exports/to-records-json.ts';
import { toRobots } from './to-robots.ts';
import { toSecurityTxt } from './to-security-txt.ts';
import { toSitemap } from './to-sitemap.ts';
import type { CitableRecord } from './cite/to-csl.ts';

/** A text file that the site publishes beside its pages. */
export interface SiteFile {
  /** Path below the site’s base: `articles/some-id.bib`. */
  readonly path: string;
  /** Generates the content. */
  text(): string;
}

/**
 * Every text file beside the pages: feeds, sitemap, exports, annotations, and the citation formats of each
 * work. One build step writes all of them, because Astro routes for them would take 20 seconds longer at
 * 10,000 articles. The development server therefore does not serve them.
 */
export function siteFiles(library: Library, texts: AnnotationTexts): readonly SiteFile[] {
  const works: readonly CitableRecord[] = [
    ...library.articles,
    ...library.references,
    ...library.origins,
  ];
  return [
    { path: 'feed.atom', text: () => toAtom(library) },
    { path: 'corrections.atom', text: () => toAtom(library, correctionsFeed(library)) },
    { path: 'feed.json', text: () => toJsonFeed(library) },
    { path: 'sitemap.xml', text: () => toSitemap(library) },
    { path: 'robots.txt', text: () => toRobots(library) },
    { path: '.well-known/security.txt', text: () => toSecurityTxt(library) },
    { path: 'data/records.json', text: () => toRecordsJson(library) },
    ...exportedCollections.map((collection) => ({
      path: `data/${collection}.csv`,
      text: () => toCollectionCsv(library, collection),
    })),
    ...siteCollection(library, texts),
    ...library.articles.map((article) => ({
      path: articleAnnotationsPath(article.id),
      text: () => articleCollection(library, article, texts),
    })),
    ...library.claims.map((claim) => ({
      path: `claims/${claim.id}.csv`,
      text: () => toClaimCsv(library, claim),
    })),
    ...works.flatMap((work) =>
      citationFormats.map(({ ending }) => ({
        path: `${work.collection}/${work.id}.${ending}`,
        text: () => citationFile(library, work, ending),
      })),
    ),
  ];
}
