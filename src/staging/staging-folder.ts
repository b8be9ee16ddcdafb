import { hash } from 'node:crypto';
import {
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { cacheFolder } from '../cache/cache-folder.ts';
import { takeBuildLock } from './build-lock.ts';
import { copyFolder } from './copy-folder.ts';
import { refuseOtherOutput } from './refused-output.ts';
import { replaceFiles, restoreFiles } from './replace-files.ts';

/** A folder beside a build's output, in which the next output grows until it is whole. */
export interface StagingFolder {
  readonly folder: string;
  /** Puts what was built in the place of the old output. */
  publish(): void;
  /** Gives the place free for the next build; what was not published is gone. */
  close(): void;
}

/**
 * Opens the staging folder of an output folder: beside it, so that publishing is a rename, but on the
 * file system of the project, within which alone Astro can move its files. Its name is new each time,
 * because steps of a build that was killed may write into theirs for a moment longer; a lock keeps
 * two builds apart. Throws a `RefusedOutput` where another build is under way, or where the output
 * folder is not one that a build may replace.
 */
export function openStagingFolder(output: string): StagingFolder {
  refuseOtherOutput(output);
  const beside = (name: string) => join(dirname(output), `.${basename(output)}.${name}`);
  const next = beside(`${process.pid}.next`);
  const old = beside('old');
  mkdirSync(dirname(output), { recursive: true });
  const freeLock = takeBuildLock(beside('lock'));
  // A build that was killed between its two renames has left the old output aside.
  if (isFolder(old) && !existsSync(output)) renameSync(old, output);
  restoreFiles(output);
  const isNear = statSync(dirname(output)).dev === statSync('.').dev;
  const elsewhere = isNear
    ? undefined
    : cacheFolder('staging', hash('sha256', output).slice(0, 16));
  const folder = elsewhere === undefined ? next : join(elsewhere, String(process.pid));
  const clear = () => {
    [...(elsewhere === undefined ? [] : [elsewhere]), ...leftBeside(output)].forEach(remove);
    if (existsSync(output)) remove(old);
  };
  clear();
  return {
    folder,
    publish() {
      if (folder !== next) copyFolder(folder, next);
      try {
        if (existsSync(output)) renameSync(output, old);
      } catch (error) {
        if (!isMountPoint(error)) throw error;
        replaceFiles(next, output);
        return;
      }
      try {
        renameSync(next, output);
      } catch (error) {
        if (existsSync(old)) renameSync(old, output);
        throw error;
      }
    },
    close() {
      clear();
      freeLock();
    },
  };
}

/** What builds of an output folder have left beside it, among it what this one has. */
function leftBeside(output: string): readonly string[] {
  const parent = dirname(output);
  const start = `.${basename(output)}.`;
  return readdirSync(parent)
    .filter((name) => name.startsWith(start) && /^\d+\.next/.test(name.slice(start.length)))
    .map((name) => join(parent, name));
}

/** Removes a file or folder, also one that a step of a killed build is just writing into. */
function remove(path: string): void {
  rmSync(path, { recursive: true, force: true, maxRetries: 5 });
}

function isFolder(path: string): boolean {
  return lstatSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
}

/** True of the error of renaming a file system of its own, such as a volume of a container. */
function isMountPoint(error: unknown): boolean {
  return (
    error instanceof Error && 'code' in error && ['EBUSY', 'EXDEV'].includes(String(error.code))
  );
}
