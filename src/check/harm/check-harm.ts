import { mayBeNamed } from '../../model/person-name.ts';
import type { Problem } from '../../model/problem.ts';
import { findHarm } from './find-harm.ts';
import { nameFinder, type FoundName } from './find-names.ts';
import type { LoadedContent } from '../../load/load-content.ts';
import type { LoadedRecord, RefusedRecord } from '../../load/schema/load-record.ts';
import { meantWords } from './meant-words.ts';
import { problemAt, type Finding, type NamedText } from '../../load/place.ts';
import { percentDecodedText } from '../visible/rewritten-text.ts';
import {
  fieldTexts,
  readValues,
  searchedFile,
  searchedRecord,
  type SearchedFile,
  type SearchedText,
} from './searched-texts.ts';
import { problemsOf } from '../../load/files/stopped-file.ts';
import { wholeFile } from '../visible/visible-fields.ts';
import type { VisibleProse } from '../visible/visible-prose.ts';
import { fileRange, type FileRange } from '../visible/visible-text.ts';

type Person = LoadedRecord<'people'>;
/** The person whose name is withheld; undefined for a name from the list. */
type Owner = Person | undefined;
type Find = (text: string) => readonly FoundName<Owner>[];

type SearchedContent = Pick<LoadedContent, 'records' | 'refused' | 'siteFile' | 'site'>;

/** The problems of a content folder, and the paths of the files in which no name from the list was found. */
export interface HarmReport {
  readonly problems: readonly Problem[];
  readonly quotable: ReadonlySet<string>;
}

/** Files without problems in an earlier search for the same names. */
export interface HarmlessFiles {
  has(file: NamedText): boolean;
  add(file: NamedText): void;
}

/** What the caller already knows about the content. It only saves time. */
export interface KnownContent {
  proseOf(record: LoadedRecord | RefusedRecord): VisibleProse | undefined;
  /** True for a record that took too long to parse. Its file is searched as written. */
  isStopped(record: LoadedRecord): boolean;
  harmlessFiles(names: readonly string[]): HarmlessFiles;
}

/**
 * Checks that no record harms anyone by what readers can see in it, after decoding and joining its text: no
 * withheld name (by the exposure of a person or by the given list), no place more exact than a city, no way to
 * contact anyone, and no word of mixed scripts. A record may override all of these except names, with a reason.
 * Messages never repeat a name from the list.
 */
export function checkHarm(
  { records, refused, siteFile, site }: SearchedContent,
  listed: readonly string[],
  known?: KnownContent,
): HarmReport {
  const people = records.filter(isPerson).filter(({ data }) => !mayBeNamed(data));
  const ofPeople = people.flatMap((person) =>
    namesOf(person).map((name) => [name, person] as const),
  );
  const find = withheldFinder(listed, ofPeople);
  const harmless = known?.harmlessFiles([...listed, '', ...ofPeople.map(([name]) => name)]);
  const problems: Problem[] = [];
  const quotable = new Set<string>();
  const check = (file: NamedText, search: () => readonly Problem[]) => {
    const isKnown = harmless?.has(file) ?? false;
    const found = isKnown ? [] : problemsOf(file, search);
    if (!isKnown && found.length === 0) harmless?.add(file);
    problems.push(...found);
    if (!found.some(isUnquoted)) quotable.add(file.path);
  };
  for (const record of records) {
    check(record.file, () => {
      const searched = known?.isStopped(record)
        ? searchedFile(wholeFile(record.file))
        : searchedRecord(record, known?.proseOf(record));
      return recordProblems(record, searched, readValues(record.data, record.file.text), find);
    });
  }
  for (const record of refused) {
    check(record.file, () => {
      const prose = known?.proseOf(record);
      const searched = prose ? searchedRecord(record, prose) : searchedFile(wholeFile(record.file));
      return recordProblems(record, searched, undefined, find);
    });
  }
  if (siteFile) {
    check(siteFile, () => {
      const searched = searchedFile(wholeFile(siteFile));
      const values = site && readValues(site, siteFile.text);
      return fileProblems(siteFile, hitsIn(searched, values, find), 'pages', undefined);
    });
  }
  return { problems, quotable };
}

/** Finds names from the list first: a person’s record may withhold the same name, and no message may repeat it. */
function withheldFinder(
  listed: readonly string[],
  ofPeople: readonly (readonly [name: string, person: Person])[],
): Find {
  const inList = nameFinder(listed.map((name) => [name, undefined] as const));
  const inRecords = nameFinder(ofPeople);
  return (text) => [...inList(text), ...inRecords(text)];
}

function namesOf({ data }: Person): readonly string[] {
  return (data.names ?? []).map(({ text }) => text);
}

function isPerson(record: LoadedRecord): record is Person {
  return record.collection === 'people';
}

/** True for a problem with a name from the list, which no message may repeat. */
function isUnquoted({ rule, quoted }: Problem): boolean {
  return rule === 'withheld-name' && quoted === '';
}

/** Something found in a file. */
interface Hit extends FileRange {
  readonly words: string;
  readonly finding: Finding;
  readonly owner: Owner | 'nobody';
}

function recordProblems(
  record: LoadedRecord | RefusedRecord,
  searched: SearchedFile,
  values: readonly SearchedText[] | undefined,
  find: Find,
): Problem[] {
  const hits = hitsIn(searched, values, find).filter(
    (hit) => !(hit.owner === record && isWithin(hit, searched.fields().rangeOf('names'))),
  );
  const inPath = hitsInText(ownPath(record), find).map(({ finding }) =>
    problemAt(record.file, 0, 0, finding),
  );
  return [...inPath, ...fileProblems(record.file, hits, record.collection, { record, searched })];
}

/** The path of a record’s file within the content folder, with one folder per line. */
function ownPath({ collection, file }: LoadedRecord | RefusedRecord): SearchedText {
  const text = file.path
    .slice(file.path.indexOf(`/${collection}/`) + 1)
    .replace(/\.mdx$/, '')
    .replaceAll('/', '\n');
  return { kind: 'words', text, pieces: [] };
}

/** Maximum numbers of hits of one rule in one file: how many are reported, and how many are examined. */
const maxPerRule = 100;
const maxHits = 1000;

function fileProblems(
  file: NamedText,
  hits: readonly Hit[],
  collection: LoadedRecord['collection'],
  own:
    { readonly record: LoadedRecord | RefusedRecord; readonly searched: SearchedFile } | undefined,
): Problem[] {
  // Pages of prose and the settings may give the site’s own contact.
  const wanted = hits.filter(
    ({ finding: { rule } }) => rule !== 'no-contact' || collection !== 'pages',
  );
  const { left, problems } = own
    ? meantWords(own.record, own.searched, wanted)
    : { left: wanted, problems: [] };
  const counts = new Map<string, number>();
  const found = left.flatMap(({ start, end, finding, owner }) => {
    const count = (counts.get(finding.rule) ?? 0) + 1;
    counts.set(finding.rule, count);
    if (count > maxPerRule) return [];
    const problem = problemAt(file, start, end, finding);
    return [owner === undefined ? { ...problem, quoted: '' } : problem];
  });
  return [...found, ...problems];
}

/**
 * Everything found in a file, in the order of the file. The decoded text comes first, so that the raw bytes repeat
 * no hit.
 */
function hitsIn(
  searched: SearchedFile,
  values: readonly SearchedText[] | undefined,
  find: Find,
): Hit[] {
  const isEmpty = values?.every((text) => hitsInText(text, find).length === 0) ?? false;
  const fields = isEmpty ? [] : fieldTexts(searched.fields());
  const texts = [...fields, ...searched.prose, searched.bytes];
  const byRule = new Map<string, Hit[]>();
  for (const hit of texts.flatMap((text) => hitsInText(text, find))) {
    const { rule } = hit.finding;
    const found = byRule.get(rule) ?? [];
    byRule.set(rule, found);
    if (found.length < maxHits && !found.some((other) => overlap(other, hit))) found.push(hit);
  }
  return [...byRule.values()].flat().sort((a, b) => a.start - b.start);
}

function hitsInText(text: SearchedText, find: Find): Hit[] {
  if (text.text === '') return [];
  const names = text.kind === 'bytes' || text.kind === 'source' ? percentDecodedText(text) : text;
  const harm = findHarm(text.text, text.kind).sort((a, b) => b.length - a.length);
  return [
    ...find(names.text).map(({ index, length, owner }) => ({
      ...fileRange(names, index, index + length),
      words: '',
      finding: nameFinding(owner),
      owner,
    })),
    ...harm.map(({ index, length, finding }) => ({
      ...fileRange(text, index, index + length),
      words: text.text.slice(index, index + length),
      finding,
      owner: 'nobody' as const,
    })),
  ];
}

function overlap(a: FileRange, b: FileRange): boolean {
  return a.start < b.end && b.start < a.end;
}

function isWithin(hit: FileRange, range: FileRange | undefined): boolean {
  return range !== undefined && hit.start >= range.start && hit.end <= range.end;
}

function nameFinding(owner: Owner): Finding {
  return {
    rule: 'withheld-name',
    message: 'A name stands here that must not be printed.',
    fix: owner
      ? `Write the role instead: ${owner.data.role.text}.`
      : 'Write the part that the person has in the record instead.',
  };
}
