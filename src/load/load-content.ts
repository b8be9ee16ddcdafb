import type { Problem } from '../model/problem.ts';
import type { SiteSettings } from '../model/site-settings.ts';
import { loadRecord } from './load-record.ts';
import type { LoadedRecord, RefusedRecord } from './load-record.ts';
import { loadSite } from './load-site.ts';
import type { NamedText } from './place.ts';
import { readContent } from './read-content.ts';
import type { SourceFile } from './read-content.ts';

/** A content folder with every key understood; prose and links between records are checked next. */
export interface LoadedContent {
  readonly site: SiteSettings | undefined;
  /** `site.yaml` as it stands. */
  readonly siteFile: NamedText | undefined;
  /** Sorted by path, in code-unit order; records with a problem are left out. */
  readonly records: readonly LoadedRecord[];
  /** What could be read of those records, whose prose is checked all the same. */
  readonly refused: readonly RefusedRecord[];
  /** `collection/id` of each file that has a problem: records may name it, though it is not in `records`. */
  readonly faulty: ReadonlySet<string>;
  readonly problems: readonly Problem[];
}

/**
 * Reads a content folder: files, characters, front matter, site settings. Collects every problem.
 * `load` reads one record; a caller that remembers records from before gives its own.
 * `drafts` are read with the files of the folder, as though they were written.
 */
export function loadContent(
  dir: string,
  load = loadRecord,
  drafts: readonly SourceFile[] = [],
): LoadedContent {
  const { files, site: siteFile, unread, problems: readProblems } = readContent(dir, drafts);
  const problems: Problem[] = [...readProblems];
  const faulty = new Set(unread);
  const records: LoadedRecord[] = [];
  const refused: RefusedRecord[] = [];
  for (const file of files) {
    const loaded = load(file);
    problems.push(...loaded.problems);
    if (loaded.record) records.push(loaded.record);
    else faulty.add(`${file.collection}/${file.id}`);
    if (loaded.refused) refused.push(loaded.refused);
  }
  const loaded = siteFile && loadSite(siteFile);
  return {
    site: loaded?.site,
    siteFile,
    records,
    refused,
    faulty,
    problems: [...problems, ...(loaded?.problems ?? [])],
  };
}
