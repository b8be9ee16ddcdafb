import {
  lstatSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { z } from 'astro/zod';
import { copyFolder } from './copy-folder.ts';

/**
 * Replaces all files of a folder that cannot be renamed itself, because it is a file system of its own. The new
 * ones are copied in beside the old ones first; then names alone change. Where anything fails, such as the room
 * that both need together, the old files are as they were. Throws what failed.
 */
export function replaceFiles(from: string, to: string, copy = copyFolder): void {
  const { swap, next, old, journal } = placesIn(to);
  try {
    mkdirSync(old, { recursive: true });
    copy(from, next);
    const before = namesIn(to);
    // Named when it is whole: the disk may be full.
    writeFileSync(`${journal}.draft`, JSON.stringify(before));
    renameSync(`${journal}.draft`, journal);
    const after = readdirSync(next);
    for (const name of new Set([...after, ...before])) {
      if (before.includes(name)) renameSync(join(to, name), join(old, name));
      if (after.includes(name)) renameSync(join(next, name), join(to, name));
    }
  } catch (error) {
    restoreFiles(to);
    throw error;
  }
  // From here on the new files count.
  rmSync(journal);
  rmSync(swap, { recursive: true });
}

/** Puts back the files that a replacement has moved away that failed or was killed; does nothing where none was. */
export function restoreFiles(folder: string): void {
  const { swap, old, journal } = placesIn(folder);
  // A link there would have files elsewhere moved.
  const isWhole = [swap, old].every((name) => isKind(name, 'folder')) && isKind(journal, 'file');
  if (isWhole) {
    const before = z.array(z.string()).parse(JSON.parse(readFileSync(journal, 'utf8')));
    const moved = readdirSync(old);
    for (const name of namesIn(folder))
      if (moved.includes(name) || !before.includes(name))
        rmSync(join(folder, name), { recursive: true });
    for (const name of moved) renameSync(join(old, name), join(folder, name));
    rmSync(journal);
  }
  rmSync(swap, { recursive: true, force: true });
}

function isKind(path: string, kind: 'file' | 'folder'): boolean {
  const stat = lstatSync(path, { throwIfNoEntry: false });
  return (kind === 'file' ? stat?.isFile() : stat?.isDirectory()) ?? false;
}

/** Where a replacement keeps, inside the folder itself, the new files, the old ones and the names of the old ones. */
function placesIn(folder: string) {
  const swap = join(folder, '.swap');
  return {
    swap,
    next: join(swap, 'next'),
    old: join(swap, 'old'),
    journal: join(swap, 'names.json'),
  };
}

/** What is replaced in a folder. A file system may have a folder for lost files, which stays. */
function namesIn(folder: string): readonly string[] {
  return readdirSync(folder).filter((name) => name !== '.swap' && name !== 'lost+found');
}
