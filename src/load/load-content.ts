import type { Problem } from '../model/problem.ts';
import type { SiteSettings } from '../model/records/site-settings.ts';
import { loadRecord } from './schema/load-record.ts';
import type { LoadedRecord, RecordResult, RefusedRecord } from './schema/load-record.ts';
import { loadSite } from './schema/load-site.ts';
import type { NamedText } from './place.ts';
import { readContent } from './files/read-content.ts';
import type { ReadContent } from './files/read-content.ts';

/** A content folder with every key understood; prose and links between records are checked next. */
export interface LoadedContent {
  readonly site: SiteSettings | undefined;
  /** The text of `site.yaml`. */
  readonly siteFile: NamedText | undefined;
  /** Sorted by path, in code-unit order; records with a problem are left out. */
  readonly records: readonly LoadedRecord[];
  /** What could be read of those records; their prose is checked too. */
  readonly refused: readonly RefusedRecord[];
  /** `collection/id` of each file that has a problem: records may name it, though it is not in `records`. */
  readonly faulty: ReadonlySet<string>;
  readonly problems: readonly Problem[];
}

/** Reads a content folder: files, characters, front matter, site settings. Collects every problem. */
export function loadContent(dir: string): LoadedContent {
  const read = readContent(dir);
  return gatherContent(read, read.files.map(loadRecord));
}

/** Combines the results for each file of a content folder; the records keep the order of the files. */
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
