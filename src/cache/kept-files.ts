import { hash } from 'node:crypto';
import {
  constants,
  copyFileSync,
  linkSync,
  lstatSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  rmSync,
} from 'node:fs';
import path from 'node:path';
import { cacheFolder } from './cache-folder.ts';
import { countDamaged, sealOf } from './seal.ts';

/** Finished files of earlier builds, each under a key that changes whenever what the file holds would. */
export interface KeptFiles {
  /** Puts what is kept under the key at a place that is free; false where nothing is, or where it was changed. */
  place(key: string, file: string): boolean;
  /** Keeps a file that has just been finished. */
  keep(key: string, file: string): void;
  /** Forgets what has been neither placed nor kept since the opening. */
  forgetOthers(): void;
  /** False where a file was changed since it was kept: under its other name, in a site, it was changed too. */
  isUnchanged(): boolean;
}

/** Makes the folder in which the builds of an output folder keep their files: no two builds of one run at once. */
export function keptFolder(output: string, kind: 'pages' | 'files'): string {
  return cacheFolder('output', hash('sha256', path.resolve(output)).slice(0, 16), kind);
}

/**
 * Opens a folder of kept files; deleting it only costs time. A kept file and its place in the output are one
 * file with two names, because 50,000 links take a second and 50,000 copies five. So a kept file
 * is read before it is used: its name holds, beside the key, the seal of its text and its mode, and one that
 * was edited in the output, or replaced here, does not fit its seal.
 */
export function openKeptFiles(folder: string): KeptFiles {
  const names = new Map(readdirSync(folder).map((name) => [name.split('.')[0] ?? '', name]));
  const used = new Set<string>();
  const folders = new Set<string>();
  return {
    place(key, file) {
      const name = names.get(key);
      if (name === undefined) return false;
      if (name !== nameOf(key, path.join(folder, name))) {
        countDamaged();
        return false;
      }
      const parent = path.dirname(file);
      if (!folders.has(parent)) mkdirSync(parent, { recursive: true });
      folders.add(parent);
      linkOrCopy(path.join(folder, name), file, 'is new');
      used.add(key);
      return true;
    },
    keep(key, file) {
      const name = nameOf(key, file);
      if (name === undefined) throw new Error(`${file} is no file.`);
      for (const old of [names.get(key) ?? name, name])
        rmSync(path.join(folder, old), { recursive: true, force: true });
      // A step of a killed build may have kept the same a moment ago.
      linkOrCopy(file, path.join(folder, name), 'may be there');
      names.set(key, name);
      used.add(key);
    },
    forgetOthers() {
      const wanted = new Set([...used].map((key) => names.get(key)));
      for (const name of readdirSync(folder))
        if (!wanted.has(name)) rmSync(path.join(folder, name), { recursive: true, force: true });
    },
    isUnchanged() {
      return [...names].every(([key, name]) => name === nameOf(key, path.join(folder, name)));
    },
  };
}

/** The name under which a file is kept, as it is now; nothing where it is no file. */
function nameOf(key: string, file: string): string | undefined {
  const stat = lstatSync(file, { throwIfNoEntry: false });
  if (!stat?.isFile()) return undefined;
  const text = readFileSync(file);
  return `${key}.${sealOf('file', `${key} ${stat.mode}`, text).toString('base64url')}`;
}

/** Gives a file a second name; where a file system has no such links, copies it. Throws where a new place is taken. */
function linkOrCopy(from: string, to: string, place: 'is new' | 'may be there'): void {
  try {
    linkSync(from, to);
  } catch (error) {
    const isTaken = error instanceof Error && 'code' in error && error.code === 'EEXIST';
    if (isTaken && place === 'is new') throw error;
    if (!isTaken) copyFileSync(from, to, constants.COPYFILE_EXCL);
  }
}
