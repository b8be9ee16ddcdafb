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

/**
 * A temporary folder in which a build makes the next output. It replaces the old output only when it is
 * complete.
 */
export interface StagingFolder {
  readonly folder: string;
  /** Puts what was built in the place of the old output. */
  publish(): void;
  /** Removes all temporary files, releases the lock, and discards an output that was not published. */
  close(): void;
}

/**
 * Opens the staging folder of an output folder. It is beside the output, so that publishing is a rename. If
 * the output is on another file system, it is in the project’s cache, because Astro can only move files
 * within one file system. Its name contains the process id, because steps of a killed build can still write
 * into their folder. A lock prevents two builds at once. Throws a `RefusedOutput` if another build is running
 * or the output folder must not be replaced.
 */
export function openStagingFolder(output: string): StagingFolder {
  refuseOtherOutput(output);
  const beside = (name: string) => join(dirname(output), `.${basename(output)}.${name}`);
  const next = beside(`${process.pid}.next`);
  const old = beside('old');
  mkdirSync(dirname(output), { recursive: true });
  const freeLock = takeBuildLock(beside('lock'));
  // A build killed between its two renames has moved the old output aside.
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

/** Temporary files beside an output folder, left by killed builds or used by this one. */
function leftBeside(output: string): readonly string[] {
  const parent = dirname(output);
  const start = `.${basename(output)}.`;
  return readdirSync(parent)
    .filter((name) => name.startsWith(start) && /^\d+\.next/.test(name.slice(start.length)))
    .map((name) => join(parent, name));
}

/** Removes a file or folder. Retries, because a step of a killed build can still write into it. */
function remove(path: string): void {
  rmSync(path, { recursive: true, force: true, maxRetries: 5 });
}

function isFolder(path: string): boolean {
  return lstatSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
}

/** True for the error of renaming a mount point, such as a volume of a container. */
function isMountPoint(error: unknown): boolean {
  return (
    error instanceof Error && 'code' in error && ['EBUSY', 'EXDEV'].includes(String(error.code))
  );
}
