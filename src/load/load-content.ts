import type { Problem } from '../model/problem.ts';
import type { SiteSettings } from '../model/records/site-settings.ts';
import {
  loadRecord,
  type LoadedRecord,
  type RecordResult,
  type RefusedRecord,
} from './schema/load-record.ts';
import { loadSite } from './schema/load-site.ts';
import type { NamedText } from './place.ts';
import { readContent, type ReadContent } from './files/read-content.ts';

/** A content folder with its front matter parsed. Prose and links between records are checked later. */
export interface LoadedContent {
  readonly site: SiteSettings | undefined;
  /** The text of `site.yaml`. */
  readonly siteFile: NamedText | undefined;
  /** Valid records, sorted by path in code-unit order. */
  readonly records: readonly LoadedRecord[];
  /** The readable parts of records with refused front matter; their prose is checked too. */
  readonly refused: readonly RefusedRecord[];
  /**
   * `collection/id` of each file with a problem. References to them are accepted, although they are not in
   * `records`.
   */
  readonly faulty: ReadonlySet<string>;
  readonly problems: readonly Problem[];
}

/** Reads a content folder: files, characters, front matter and site settings. Collects all problems. */
export function loadContent(dir: string): LoadedContent {
  const read = readContent(dir);
  return gatherContent(read, read.files.map(loadRecord));
}

/** Combines the results for the files of a content folder. Records keep the order of their files. */
export function gatherContent(
  { files, site: siteFile, unread, problems }: ReadContent,
  results: readonly RecordResult[],
): LoadedContent {
  const loaded = siteFile && loadSite(siteFile);
  const faulty = files.filter((_, index) => !results[index]?.record);
  return {
    site: loaded?.site,
    siteFile,
    records: results.flatMap(({ record }) => record ?? []),
    refused: results.flatMap(({ refused }) => refused ?? []),
    faulty: new Set([...unread, ...faulty.map(({ collection, id }) => `${collection}/${id}`)]),
    problems: [
      ...problems,
      ...results.flatMap((result) => result.problems),
      ...(loaded?.problems ?? []),
    ],
  };
}
