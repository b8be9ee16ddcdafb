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
  utimesSync,
} from 'node:fs';
import path from 'node:path';
import { cacheFolder } from './cache-folder.ts';
import { cachePath } from './cache-path.ts';
import type { Cache } from './cache.ts';
import { countDamaged, sealOf } from './seal.ts';

/**
 * Finished files of the last build. `get` returns the path of a cached file, for `placeFile`; `set` takes the
 * path of a finished file, and `prune` deletes what has been neither got nor set since the opening.
 */
export interface FileCache extends Cache<string> {
  /** False if a file was changed since it was cached: its other name, in a site, is the same file. */
  isUnchanged(): boolean;
}

/** How many output folders have their files cached: those that were built last. */
const maxOutputs = 4;

/**
 * Opens the cached files of an output folder. Two builds of one folder must not run at once. A cached file and its
 * place in the output are one file with two names, because 50,000 links take a second and 50,000 copies five. So a
 * cached file is read before it is used: its name holds, beside the key, the seal of its text and its mode, and one
 * that was edited in the output, or replaced here, does not fit its seal.
 */
export function openFileCache(output: string, kind: 'pages' | 'files'): FileCache {
  const outputName = hash('sha256', path.resolve(output)).slice(0, 16);
  const folder = cacheFolder('output', outputName, kind);
  const names = new Map(readdirSync(folder).map((name) => [name.split('.')[0] ?? '', name]));
  const used = new Set<string>();
  return {
    get(key) {
      const name = names.get(key);
      if (name === undefined) return undefined;
      const file = path.join(folder, name);
      if (name !== nameOf(key, file)) {
        countDamaged();
        return undefined;
      }
      used.add(key);
      return file;
    },
    set(key, file) {
      const name = nameOf(key, file);
      if (name === undefined) throw new Error(`${file} is no file.`);
      for (const old of [names.get(key) ?? name, name])
        rmSync(path.join(folder, old), { recursive: true, force: true });
      // A step of a killed build may have cached the same a moment ago.
      linkOrCopy(file, path.join(folder, name), 'may be there');
      names.set(key, name);
      used.add(key);
    },
    prune() {
      const wanted = new Set([...used].map((key) => names.get(key)));
      for (const name of readdirSync(folder))
        if (!wanted.has(name)) rmSync(path.join(folder, name), { recursive: true, force: true });
      pruneOutputs(outputName);
    },
    isUnchanged() {
      return [...names].every(([key, name]) => name === nameOf(key, path.join(folder, name)));
    },
  };
}

/** Links a cached file to its place in a site, which must be free; false if there is no cached file. */
export function placeFile(cached: string | undefined, file: string): boolean {
  if (cached === undefined) return false;
  mkdirSync(path.dirname(file), { recursive: true });
  linkOrCopy(cached, file, 'is new');
  return true;
}

/** Deletes the cached files of all but the output folders that were built last. */
function pruneOutputs(justBuilt: string): void {
  const now = new Date();
  utimesSync(cachePath('output', justBuilt), now, now);
  const built = readdirSync(cachePath('output')).map((name) => cachePath('output', name));
  const timeOf = (file: string) => lstatSync(file, { throwIfNoEntry: false })?.mtimeMs ?? 0;
  for (const old of built.toSorted((a, b) => timeOf(b) - timeOf(a)).slice(maxOutputs))
    rmSync(old, { recursive: true, force: true });
}

/** The name under which a file is cached, with its present content and mode; undefined if it is no file. */
function nameOf(key: string, file: string): string | undefined {
  const stat = lstatSync(file, { throwIfNoEntry: false });
  if (!stat?.isFile()) return undefined;
  const text = readFileSync(file);
  return `${key}.${sealOf('file', `${key} ${stat.mode}`, text).toString('base64url')}`;
}

/** Links a file to a second name, or copies it if the file system has no hard links. Throws if a new place is taken. */
function linkOrCopy(from: string, to: string, place: 'is new' | 'may be there'): void {
  try {
    linkSync(from, to);
  } catch (error) {
    const isTaken = error instanceof Error && 'code' in error && error.code === 'EEXIST';
    if (isTaken && place === 'is new') throw error;
    if (!isTaken) copyFileSync(from, to, constants.COPYFILE_EXCL);
  }
}
