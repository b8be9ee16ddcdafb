import { lstatSync, readdirSync, type Dirent } from 'node:fs';
import { join, relative, sep } from 'node:path';
import type { Problem } from '../../model/problem.ts';
import { collectionNames, type CollectionName } from '../../model/records/reference.ts';
import { largestFile, tooLarge } from './decode-text.ts';
import { suggestion } from '../did-you-mean.ts';
import { problemAt, type Finding } from '../place.ts';

/** A plain file of content; `collection` is absent for `site.yaml`. */
export interface ListedFile {
  readonly path: string;
  readonly collection: CollectionName | undefined;
}

/**
 * Lists the files of a content folder, sorted by path in code-unit order. Anything that is not a plain file in the
 * folder of its kind is a problem and is never opened.
 */
export function listContent(dir: string): {
  files: readonly ListedFile[];
  problems: readonly Problem[];
} {
  const files: ListedFile[] = [];
  const problems: Problem[] = [];
  const refuse = (path: string, finding: Finding) =>
    problems.push(problemAt({ path, text: '' }, 0, 0, finding));

  const visit = (folder: string, collection: CollectionName | undefined) => {
    const entries = readFolder(folder);
    if (typeof entries === 'string') {
      refuse(shownPath(folder), unreadable(entries));
      return;
    }
    if (folder === dir && !entries.some((entry) => entry.name === 'site.yaml')) {
      refuse(shownPath(join(dir, 'site.yaml')), missingSite);
    }
    for (const entry of entries) {
      const full = join(folder, entry.name);
      const path = shownPath(full);
      if (entry.name.startsWith('.') && !entry.name.endsWith('.mdx')) continue;
      const wrong = collection === undefined ? topProblem(entry) : entryProblem(entry);
      if (wrong) refuse(path, wrong);
      else if (entry.isDirectory())
        visit(full, collection ?? collectionNames.find((name) => name === entry.name));
      else {
        const size = lstatSync(full, { throwIfNoEntry: false })?.size;
        if (size === undefined) refuse(path, lost);
        else if (size > largestFile) refuse(path, tooLarge(size));
        else files.push({ path, collection });
      }
    }
  };
  visit(dir, undefined);
  return { files: files.sort((a, b) => (a.path < b.path ? -1 : 1)), problems };
}

function shownPath(path: string): string {
  return relative(process.cwd(), path).split(sep).join('/');
}

function readFolder(folder: string): readonly Dirent[] | string {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch (error) {
    return error instanceof Error && 'code' in error ? String(error.code) : String(error);
  }
}

/** Error message for a file or folder that cannot be read. `code` is the system’s error code, such as EACCES. */
export function unreadable(code: string): Finding {
  return {
    rule: 'known-file',
    message:
      code === 'ENOENT' ? 'There is no such file or folder.' : `This cannot be read (${code}).`,
    fix:
      code === 'ENOENT'
        ? 'Name a folder that holds content.'
        : 'Allow reading: chmod u+r, and u+x for a folder.',
  };
}

/** Error message for a file that does not exist under the name that its folder lists. */
const lost: Finding = {
  rule: 'known-file',
  message: 'The name of this file is not in UTF-8, or the file was removed meanwhile.',
  fix: 'Name it with small letters a–z, figures and single hyphens.',
};

const missingSite: Finding = {
  rule: 'known-file',
  message: 'There is no site.yaml in this folder of content.',
  fix: 'Copy the site.yaml of another archive and change its words.',
};

function topProblem(entry: Dirent): Finding | undefined {
  if (entry.isDirectory() && collectionNames.some((name) => name === entry.name)) return undefined;
  if (entry.isFile() && entry.name === 'site.yaml') return undefined;
  if (!entry.isDirectory() && !entry.isFile()) return notPlain(entry);
  return {
    rule: 'known-file',
    message: `“${entry.name}” is neither site.yaml nor the folder of a kind of record.`,
    fix: `${suggestion(entry.name, collectionNames)}Records stand in ${collectionNames.map((name) => `${name}/`).join(', ')}.`,
  };
}

function entryProblem(entry: Dirent): Finding | undefined {
  const record = entry.name.endsWith('.mdx');
  if (entry.isDirectory()) {
    if (!record) return undefined;
    return {
      rule: 'known-file',
      message: 'This is a folder, named as a record is.',
      fix: 'Give the folder a name without .mdx.',
    };
  }
  if (!entry.isFile()) return notPlain(entry);
  if (record) return undefined;
  return {
    rule: 'known-file',
    message: `A record’s file ends in .mdx; this one is “${entry.name}”.`,
    fix: `Name it ${entry.name.replace(/\.\w*$/, '').toLowerCase()}.mdx, or move it out of the content.`,
  };
}

function notPlain(entry: Dirent): Finding {
  const what = entry.isSymbolicLink()
    ? 'a symbolic link'
    : entry.isFIFO()
      ? 'a named pipe'
      : 'no plain file';
  return {
    rule: 'known-file',
    message: `This is ${what}; it was not opened.`,
    fix: 'Put the file itself here.',
  };
}
