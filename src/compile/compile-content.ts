import { digestOf } from '../cache/digest.ts';
import { gatherContent, type LoadedContent } from '../load/load-content.ts';
import type { LoadedRecord, RefusedRecord } from '../load/schema/load-record.ts';
import type { BodyFacts } from '../check/body/check-body.ts';
import { checkHarm } from '../check/harm/check-harm.ts';
import { hideNames } from '../check/harm/hide-names.ts';
import { checkIntegrity } from '../check/check-integrity.ts';
import { readContent, type SourceFile } from '../load/files/read-content.ts';
import { limitProblems } from '../check/reports/limit-problems.ts';
import type { SiteLocation } from '../load/schema/site-location.ts';
import { readWithheldNames } from '../load/files/withheld-names.ts';
import { createAddresses } from '../model/links/address.ts';
import type { LibraryRecord } from '../model/library.ts';
import type { Problem } from '../model/problem.ts';
import { linkKinds } from '../model/records/reference.ts';
import type { SiteSettings } from '../model/records/site-settings.ts';
import type { CapturedArticle } from './passages/check-capture.ts';
import { openCachedRecords } from './cached-records.ts';
import { citedWorks } from './cited-works.ts';
import { compileJobs } from './compile-jobs.ts';
import type { JobResult } from './compile-one.ts';
import type { CompileJob } from './compile-record.ts';
import { openHarmlessFiles } from './harmless-files.ts';
import { withLabelRepairs } from './passages/label-repairs.ts';
import { readRecords } from './read-records.ts';

/** A content folder after reading, checking, anchoring and rendering, with all problems found. */
export interface CompiledContent {
  readonly site: SiteSettings | undefined;
  /** Records with valid front matter. */
  readonly records: readonly LibraryRecord[];
  readonly problems: readonly Problem[];
  /** Files without a name from the list of withheld names; only these may be quoted in messages. */
  readonly quotable: ReadonlySet<string>;
  /** Articles with a capture of their source, each with its quotations. */
  readonly captured: readonly CapturedArticle[];
}

/**
 * Reads and compiles a content folder for the place where it is published. Never throws because of the content.
 * `drafts` are checked and compiled as if they were files of the folder.
 */
export async function compileContent(
  folder: string,
  { origin, base }: SiteLocation,
  drafts: readonly SourceFile[] = [],
): Promise<CompiledContent> {
  const cache = openCachedRecords(folder);
  const read = readContent(folder, drafts);
  const readings = await readRecords(read.files, cache);
  const content = gatherContent(read, readings);
  cache.prune();
  const works = citedWorks(content.records, createAddresses(base));
  const language = content.site?.languages[0] ?? 'en';
  const jobs = jobsOf(content).map((job) => ({ ...job, cited: works(job.annotations), language }));
  const results = await compileJobs(jobs, base);
  const facts = new Map<LoadedRecord | RefusedRecord, BodyFacts>();
  for (const { refused, facts: own } of readings) if (refused && own) facts.set(refused, own);
  results.forEach((result, index) => collectFacts(facts, jobs[index], result));
  const records = libraryRecords(content, jobs, results, facts);
  const stopped = new Set<LoadedRecord>(
    jobs.flatMap(({ record, annotations }, index) =>
      results[index]?.isStopped ? [record, ...annotations] : [],
    ),
  );
  const withheld = readWithheldNames();
  const harmless = openHarmlessFiles(folder);
  const harm = checkHarm(content, withheld, {
    proseOf: (record) => facts.get(record)?.visible,
    isStopped: (record) => stopped.has(record),
    harmlessFiles: (names) => harmless.of(names),
  });
  harmless.prune();
  const problems = [
    ...content.problems,
    ...results.flatMap((result) => result.problems),
    ...checkIntegrity(content, (record) => facts.get(record)),
    ...harm.problems,
  ];
  return {
    site: content.site && { ...content.site, URL: origin, base },
    records,
    problems: hideNames(
      limitProblems(withLabelRepairs(problems, records)),
      withheld,
      harm.quotable,
    ),
    quotable: harm.quotable,
    captured: capturedArticles(content, facts),
  };
}

function capturedArticles(
  { records }: LoadedContent,
  facts: ReadonlyMap<LoadedRecord | RefusedRecord, BodyFacts>,
): readonly CapturedArticle[] {
  const onSource = records.filter(isAnnotation).filter(({ data }) => data.on === 'source');
  const annotationsOf = Map.groupBy(onSource, ({ data }) => data.target.id);
  return records.filter(isArticle).flatMap((record) => {
    const quotations = facts.get(record)?.quotations;
    if (!record.data.capture || !quotations) return [];
    return [{ record, quotations, annotations: annotationsOf.get(record.id) ?? [] }];
  });
}

type Job = Omit<CompileJob, 'cited' | 'language'>;

/** One job for each record with a body. A note is compiled with its article, if there is one. */
function jobsOf({ records }: LoadedContent): readonly Job[] {
  const withBody = records.filter((record) => record.body.trim() !== '');
  const articles = new Set(withBody.filter(isArticle).map(({ id }) => id));
  const annotationsOf = Map.groupBy(
    withBody.filter(isAnnotation),
    (annotation) => annotation.data.target.id,
  );
  return withBody
    .filter((record) => !isAnnotation(record) || !articles.has(record.data.target.id))
    .map((record) => ({
      record,
      annotations: isArticle(record) ? (annotationsOf.get(record.id) ?? []) : [],
    }));
}

function isArticle(record: LoadedRecord): record is LoadedRecord<'articles'> {
  return record.collection === 'articles';
}

function isAnnotation(record: LoadedRecord): record is LoadedRecord<'annotations'> {
  return record.collection === 'annotations';
}

function collectFacts(
  facts: Map<LoadedRecord | RefusedRecord, BodyFacts>,
  job: Job | undefined,
  { outline }: JobResult,
): void {
  if (!job || !outline) return;
  if (outline.facts) facts.set(job.record, outline.facts);
  const byId = new Map(job.annotations.map((annotation) => [annotation.id, annotation]));
  for (const { id, facts: own } of outline.annotations) {
    const annotation = byId.get(id);
    if (annotation && own) facts.set(annotation, own);
  }
}

function libraryRecords(
  { records }: LoadedContent,
  jobs: readonly Job[],
  results: readonly JobResult[],
  facts: ReadonlyMap<LoadedRecord | RefusedRecord, BodyFacts>,
): readonly LibraryRecord[] {
  const indexes = new Map(jobs.map(({ record }, index) => [record, index]));
  return records.map((record) => {
    const index = indexes.get(record) ?? -1;
    const result = results[index];
    const own = facts.get(record);
    const annotations = jobs[index]?.annotations.map(({ file }) => file.text) ?? [];
    return {
      collection: record.collection,
      id: record.id,
      data: record.data,
      file: record.file.path,
      version: digestOf(record.file.text, ...annotations).slice(0, 8),
      digest: result?.outline ? result.digest : '',
      words: own?.words ?? 0,
      headings: result?.outline?.headings ?? [],
      mentions: own?.mentions.map(({ kind, id }) => ({ collection: linkKinds[kind], id })) ?? [],
      annotations: result?.outline?.annotations.map(({ id }) => id) ?? [],
    };
  });
}
