import { hash } from 'node:crypto';
import {
  constants,
  copyFileSync,
  linkSync,
  mkdirSync,
  readdirSync,
  rmSync,
  statSync,
  utimesSync,
} from 'node:fs';
import path from 'node:path';

/** Finished files of earlier builds, each under a key that changes whenever what the file holds would. */
export interface KeptFiles {
  /** True where a file is kept under the key, as it was when it was kept. */
  has(key: string): boolean;
  /** Puts what is kept under the key at a place that is free; false where nothing is. */
  place(key: string, file: string): boolean;
  /** Keeps a file that has just been finished. */
  keep(key: string, file: string): void;
  /** Forgets what has been neither placed nor kept since the opening. */
  forgetOthers(): void;
}

/** The folder in which the builds of an output folder keep their files: no two builds of one run at once. */
export function keptFolder(output: string, kind: 'pages' | 'files'): string {
  return path.resolve('.cache/output', hash('sha256', path.resolve(output)).slice(0, 16), kind);
}

/**
 * Opens a folder of kept files; deleting it only costs time. A kept file and its places in the output are one
 * file with several names, so that 50,000 are in their places within a second. Its own name
 * holds, beside the key, the second of its last change: one that was edited in place is not used again.
 */
export function openKeptFiles(folder: string): KeptFiles {
  mkdirSync(folder, { recursive: true });
  const names = new Map(readdirSync(folder).map((name) => [name.split('.')[0] ?? '', name]));
  const used = new Set<string>();
  const folders = new Set<string>();
  const has = (key: string) => {
    const name = names.get(key);
    if (name === undefined) return false;
    const second = secondOfChange(path.join(folder, name));
    return second !== undefined && name === nameOf(key, second);
  };
  return {
    has,
    place(key, file) {
      if (!has(key)) return false;
      const parent = path.dirname(file);
      if (!folders.has(parent)) mkdirSync(parent, { recursive: true });
      folders.add(parent);
      linkOrCopy(path.join(folder, names.get(key) ?? ''), file);
      used.add(key);
      return true;
    },
    keep(key, file) {
      const second = secondOfChange(file) ?? 0;
      const name = nameOf(key, second);
      for (const old of [names.get(key) ?? name, name]) {
        rmSync(path.join(folder, old), { force: true });
      }
      linkOrCopy(file, path.join(folder, name));
      utimesSync(path.join(folder, name), second, second);
      names.set(key, name);
      used.add(key);
    },
    forgetOthers() {
      for (const [key, name] of names) {
        if (!used.has(key)) rmSync(path.join(folder, name), { force: true });
      }
    },
  };
}

function nameOf(key: string, second: number): string {
  return `${key}.${second}`;
}

function secondOfChange(file: string): number | undefined {
  const stat = statSync(file, { throwIfNoEntry: false });
  return stat && Math.floor(stat.mtimeMs / 1000);
}

/** Gives a file a second name; where a file system does not bear that, copies it. Throws where the place is taken. */
function linkOrCopy(from: string, to: string): void {
  try {
    linkSync(from, to);
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') throw error;
    copyFileSync(from, to, constants.COPYFILE_EXCL);
  }
}
