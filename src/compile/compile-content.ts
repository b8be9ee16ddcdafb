import { loadContent } from '../load/load-content.ts';
import type { LoadedContent } from '../load/load-content.ts';
import type { LoadedRecord } from '../load/load-record.ts';
import type { BodyFacts } from '../load/check-body.ts';
import { checkIntegrity } from '../load/check-integrity.ts';
import type { SiteLocation } from '../load/site-location.ts';
import { createAddresses } from '../model/address.ts';
import type { LibraryRecord } from '../model/library.ts';
import type { Problem } from '../model/problem.ts';
import { linkKinds } from '../model/reference.ts';
import type { SiteSettings } from '../model/site-settings.ts';
import { readCompiled, writeCompiled } from './cache.ts';
import { citedWorks } from './cited-works.ts';
import { compileRecord } from './compile-record.ts';
import type { CompiledBody, CompileJob } from './compile-record.ts';
import { digestOf, pipelineDigest } from './pipeline-digest.ts';

/** A content folder read, gated, anchored and rendered, with every problem found on the way. */
export interface CompiledContent {
  readonly site: SiteSettings | undefined;
  /** The records without a problem of their own body. */
  readonly records: readonly LibraryRecord[];
  readonly problems: readonly Problem[];
  /** The text of every file read, by path, for quoting. */
  readonly texts: ReadonlyMap<string, string>;
}

/** Reads and compiles a content folder for where it is to be published. Never throws for content. */
export function compileContent(folder: string, { origin, base }: SiteLocation): CompiledContent {
  const content = loadContent(folder);
  const addresses = createAddresses(base);
  const works = citedWorks(content.records, addresses);
  const results = jobsOf(content).map((job) =>
    compileJob({ ...job, cited: works(job.notes) }, base),
  );
  const facts = new Map<LoadedRecord, BodyFacts>();
  for (const { job, compiled } of results) collectFacts(facts, job, compiled);
  const problems = [
    ...content.problems,
    ...results.flatMap((result) => result.problems),
    ...checkIntegrity(content, (record) => facts.get(record)),
  ];
  return {
    site: content.site && { ...content.site, URL: origin, base },
    records: libraryRecords(content, results, facts),
    problems,
    texts: new Map(content.records.map(({ file }) => [file.path, file.text])),
  };
}

type Job = Omit<CompileJob, 'cited'>;

interface JobResult {
  readonly job: Job;
  readonly digest: string;
  readonly compiled: CompiledBody | undefined;
  readonly problems: readonly Problem[];
}

/** One job for each record with a body; a note is compiled with the article it is on, if there is one. */
function jobsOf({ records }: LoadedContent): readonly Job[] {
  const withBody = records.filter((record) => record.body.trim() !== '');
  const articles = new Set(withBody.filter(isArticle).map(({ id }) => id));
  const notesOf = Map.groupBy(withBody.filter(isAnnotation), (note) => note.data.target.id);
  return withBody
    .filter((record) => !isAnnotation(record) || !articles.has(record.data.target.id))
    .map((record) => ({ record, notes: isArticle(record) ? (notesOf.get(record.id) ?? []) : [] }));
}


function isArticle(record: LoadedRecord): record is LoadedRecord<'articles'> {
  return record.collection === 'articles';
}

function isAnnotation(record: LoadedRecord): record is LoadedRecord<'annotations'> {
  return record.collection === 'annotations';
}

function compileJob(job: CompileJob, base: string): JobResult {
  const sources = [job.record, ...job.notes].map(({ file }) => `${file.path}\n${file.text}`);
  const digest = digestOf(pipelineDigest(), base, JSON.stringify(job.cited), ...sources);
  const known = readCompiled(digest);
  if (known) return { job, digest, compiled: known, problems: [] };
  const { compiled, problems } = compileRecord(job, createAddresses(base));
  if (compiled && problems.length === 0) writeCompiled(digest, compiled);
  return { job, digest, compiled: problems.length === 0 ? compiled : undefined, problems };
}

function collectFacts(
  facts: Map<LoadedRecord, BodyFacts>,
  job: Job,
  compiled: CompiledBody | undefined,
): void {
  if (compiled?.facts) facts.set(job.record, compiled.facts);
  const byId = new Map(job.notes.map((note) => [note.id, note]));
  for (const { id, facts: own } of compiled?.notes ?? []) {
    const note = byId.get(id);
    if (note && own) facts.set(note, own);
  }
}

function libraryRecords(
  { records }: LoadedContent,
  results: readonly JobResult[],
  facts: ReadonlyMap<LoadedRecord, BodyFacts>,
): readonly LibraryRecord[] {
  const byRecord = new Map(results.map((result) => [result.job.record, result]));
  return records.map((record) => {
    const result = byRecord.get(record);
    const own = facts.get(record);
    const notes = result?.job.notes.map(({ file }) => file.text) ?? [];
    return {
      collection: record.collection,
      id: record.id,
      data: record.data,
      file: record.file.path,
      version: digestOf(record.file.text, ...notes).slice(0, 8),
      digest: result?.compiled ? result.digest : '',
      words: own?.words ?? 0,
      headings: result?.compiled?.headings ?? [],
      mentions: own?.mentions.map(({ kind, id }) => ({ collection: linkKinds[kind], id })) ?? [],
      notes: result?.compiled?.notes.map(({ id }) => id) ?? [],
    };
  });
}
