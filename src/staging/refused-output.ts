import { lstatSync, readdirSync, realpathSync } from 'node:fs';
import { basename, dirname, isAbsolute, join, relative } from 'node:path';
import { contentFolder } from '../load/files/content-folder.ts';

/** Thrown if a build must not replace its output folder. The message says why and what to do. */
export class RefusedOutput extends Error {}

/** Folders that a build reads or writes caches in. */
const projectParts = ['.astro', '.cache', '.git', 'node_modules', 'public', 'src', contentFolder];

/**
 * Files that only a build writes. Every site has `_headers`; a folder whose replacement was interrupted has
 * `.swap`.
 */
const marks = ['_headers', '.swap'];

/** Throws a `RefusedOutput` if a build of this folder would replace anything other than a built site. */
export function refuseOtherOutput(output: string): void {
  const advice = 'Name another folder in SOURCEBOOK_OUT';
  const stat = lstatSync(output, { throwIfNoEntry: false });
  if (stat && !stat.isDirectory()) {
    const kind = stat.isSymbolicLink() ? 'a symbolic link' : 'a file';
    throw new RefusedOutput(
      `${output} is ${kind}, and a build needs a folder that it can replace. ${advice}, or remove this.`,
    );
  }
  const real = realPath(output);
  const overlaps = projectParts
    .map(realPath)
    .some((part) => contains(part, real) || contains(real, part));
  if (overlaps) {
    throw new RefusedOutput(
      `${output} lies in what a build reads, or contains it, and a build would replace it whole. ${advice}.`,
    );
  }
  const names = stat ? readdirSync(output) : [];
  const isForeign =
    !names.some((name) => marks.includes(name)) && names.some((name) => name !== 'lost+found');
  if (isForeign) {
    throw new RefusedOutput(
      `${output} contains other files than a built site, and a build would replace it whole. ` +
        `${advice}, or empty this one.`,
    );
  }
}

/** Resolves symbolic links, even if the last parts of the path do not exist yet. */
function realPath(path: string): string {
  try {
    return realpathSync(path);
  } catch {
    const parent = dirname(path);
    return parent === path ? path : join(realPath(parent), basename(path));
  }
}

/** True if `path` is the folder or is inside it. */
function contains(folder: string, path: string): boolean {
  const way = relative(folder, path);
  return !isAbsolute(way) && !/^\.\.(?:[/\\]|$)/.test(way);
}
