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
 * Replaces all files of a folder that cannot be renamed, because it is a mount point. First copies the new
 * files in beside the old ones, then only renames. If anything fails, for example because the disk has no
 * space for both, it restores the old files and throws the error.
 */
export function replaceFiles(from: string, to: string, copy = copyFolder): void {
  const { swap, next, old, journal } = placesIn(to);
  try {
    mkdirSync(old, { recursive: true });
    copy(from, next);
    const before = namesIn(to);
    // Renamed when it is complete, because the disk can be full.
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
  // Without the journal, a crash keeps the new files.
  rmSync(journal);
  rmSync(swap, { recursive: true });
}

/** Restores the files that a failed or killed replacement has moved away. Does nothing if there was none. */
export function restoreFiles(folder: string): void {
  const { swap, old, journal } = placesIn(folder);
  // Links are refused here: following one would move files outside the folder.
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

/** Paths inside the folder for the new files, the old files and the list of the old files’ names. */
function placesIn(folder: string) {
  const swap = join(folder, '.swap');
  return {
    swap,
    next: join(swap, 'next'),
    old: join(swap, 'old'),
    journal: join(swap, 'names.json'),
  };
}

/** Names of the files to replace. `lost+found` belongs to the file system and stays. */
function namesIn(folder: string): readonly string[] {
  return readdirSync(folder).filter((name) => name !== '.swap' && name !== 'lost+found');
}
