import { readFileSync } from 'node:fs';
import { idProblem } from '../../model/records/id.ts';
import { takenAddress } from '../../model/links/own-addresses.ts';
import type { Problem } from '../../model/problem.ts';
import type { CollectionName } from '../../model/records/reference.ts';
import { attempt } from './attempt.ts';
import { checkCharacters } from './character-problems.ts';
import { checkLineLengths } from './line-length-problems.ts';
import { decodeText } from './decode-text.ts';
import { listContent, unreadable, type ListedFile } from './list-content.ts';
import { problemAt, type NamedText } from '../place.ts';
import { stoppedFile } from './stopped-file.ts';

/** The file of a record. `path` is relative to the working directory, with `/`, as messages show it. */
export interface SourceFile extends NamedText {
  readonly collection: CollectionName;
  readonly id: string;
}

/** A content folder as read, before anything is parsed. */
export interface ReadContent {
  /** Sorted by path, in code-unit order. */
  readonly files: readonly SourceFile[];
  readonly site: NamedText | undefined;
  /** `collection/id` of each file without text, and of each file whose name is not an id. */
  readonly unread: readonly string[];
  readonly problems: readonly Problem[];
}

/**
 * Reads every file of a content folder as text. Files that are not text, and files with the id of another, are
 * left out; each is a problem. `drafts` are files that are not written yet. They are read last, so if a draft has
 * the id of an existing file, the problem is the draft’s.
 */
export function readContent(dir: string, drafts: readonly SourceFile[] = []): ReadContent {
  const listed = listContent(dir);
  const sources = [
    ...listed.files.map((file) => ({ ...file, open: () => readFileSync(file.path) })),
    ...drafts.map((draft) => ({ ...draft, open: () => Buffer.from(draft.text) })),
  ];
  const problems: Problem[] = [...listed.problems];
  const files: SourceFile[] = [];
  const unread: string[] = [];
  const owners = new Map<string, string>();
  let site: NamedText | undefined;
  for (const { path, collection, open } of sources) {
    const outcome = attempt(() => readText(path, open));
    const read =
      'value' in outcome
        ? outcome.value
        : { source: undefined, problems: [stoppedFile({ path, text: '' }, outcome.stop)] };
    problems.push(...read.problems);
    if (collection === undefined) {
      site = read.source;
      continue;
    }
    const id = idOf(path);
    const source = read.source ?? { path, text: '' };
    const key = `${collection}/${id.normalize('NFC').toLowerCase()}`;
    const misnamed = idProblems(source, id, collection);
    problems.push(...misnamed, ...duplicate(source, id, owners.get(key)));
    if (misnamed.length > 0) unread.push(`${collection}/${plainId(id)}`);
    if (!read.source) unread.push(`${collection}/${id}`);
    else if (!owners.has(key)) files.push({ ...read.source, collection, id });
    if (!owners.has(key)) owners.set(key, path);
  }
  return { files, site, unread, problems };
}

/** The id of the record in a file: the file’s name without its extension. */
function idOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1).replace(/\.mdx$/, '');
}

/**
 * A carriage return alone, the line end of old systems. Such a file looks like one line, so its parts are not
 * checked.
 */
const loneReturn = /\r(?!\n)/;

/** The id that a file name was meant to be; records that refer to it get no problem of their own. */
function plainId(id: string): string {
  return id
    .normalize('NFD')
    .toLowerCase()
    .replaceAll(/\p{M}/gu, '')
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '');
}

function readText(
  path: ListedFile['path'],
  open: () => Buffer,
): {
  source: NamedText | undefined;
  problems: readonly Problem[];
} {
  let bytes: Buffer;
  try {
    bytes = open();
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : String(error);
    return { source: undefined, problems: [problemAt({ path, text: '' }, 0, 0, unreadable(code))] };
  }
  const { text, problems } = decodeText(path, bytes);
  if (text === undefined) return { source: undefined, problems };
  const source = { path, text };
  const long = checkLineLengths(source);
  return {
    source: long.length === 0 && !loneReturn.test(text) ? source : undefined,
    problems: [...checkCharacters(source), ...long],
  };
}

function idProblems(source: NamedText, id: string, collection: CollectionName): readonly Problem[] {
  const taken = takenAddress(collection, id);
  const wrong =
    taken === undefined
      ? idProblem(id)
      : `Give this file another name: the site itself makes what is at ${taken}.`;
  if (wrong === undefined) return [];
  const finding = {
    rule: 'id-form',
    message: `“${id}” cannot be the name of a record.`,
    fix: wrong,
  } as const;
  return [problemAt(source, 0, 0, finding)];
}

function duplicate(source: NamedText, id: string, owner: string | undefined): readonly Problem[] {
  if (owner === undefined) return [];
  const finding = {
    rule: 'unique-id',
    message: `Another record of this kind has the id “${id}”: ${owner}.`,
    fix: 'Rename one of the two files; capitals and folders make no difference to an id.',
  } as const;
  return [problemAt(source, 0, 0, finding)];
}
