import { hash } from 'node:crypto';
import {
  cpSync,
  existsSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, join, relative, resolve } from 'node:path';

/** A folder beside a build's output, in which the next output grows until it is whole. */
export interface StagingFolder {
  readonly folder: string;
  /** The file in which the check leaves the compiled content for the other steps. */
  readonly content: string;
  /** Puts what was built in the place of the old output. */
  publish(): void;
  /** Gives the place free for the next build; what was not published is gone. */
  close(): void;
}

/** Where a staging folder is whose output is on another file system than the project. */
const elsewhere = '.cache/staging';

/**
 * Opens the staging folder of an output folder: beside it, so that publishing is a rename, but on the
 * file system of the project, within which alone Astro can move its files. Its name is always
 * the same, because what is kept for the next build depends on it; a lock keeps two builds from
 * sharing it. Throws where another build is under way, or where the output folder holds something
 * that no build has written.
 */
export function openStagingFolder(output: string): StagingFolder {
  refuseForeignFolder(output);
  const beside = (name: string) => join(dirname(output), `.${basename(output)}.${name}`);
  const [next, content] = [beside('next'), beside('content')];
  const [old, lock] = [beside('old'), beside('lock')];
  mkdirSync(dirname(output), { recursive: true });
  takeLock(lock);
  // A build that was killed between its two renames has left the old output aside.
  if (existsSync(old) && !existsSync(output)) renameSync(old, output);
  const isNear = statSync(dirname(output)).dev === statSync('.').dev;
  const folder = isNear ? next : resolve(elsewhere, hash('sha256', output).slice(0, 16));
  const clear = () =>
    [folder, next, content, old].forEach((path) => rmSync(path, { recursive: true, force: true }));
  clear();
  return {
    folder,
    content,
    publish() {
      if (folder !== next) cpSync(folder, next, { recursive: true });
      if (isMounted(output)) return replaceFiles(next, output);
      if (existsSync(output)) renameSync(output, old);
      renameSync(next, output);
    },
    close() {
      clear();
      rmSync(lock, { force: true });
    },
  };
}

/** True of a folder that is a file system of its own, such as a volume of a container; it cannot be renamed. */
function isMounted(folder: string): boolean {
  return existsSync(folder) && statSync(folder).dev !== statSync(dirname(folder)).dev;
}

function replaceFiles(from: string, to: string): void {
  for (const name of readdirSync(to)) rmSync(join(to, name), { recursive: true, force: true });
  cpSync(from, to, { recursive: true });
}

function refuseForeignFolder(output: string): void {
  const holdsProject = !relative(output, process.cwd()).startsWith('..');
  const foreign =
    existsSync(output) && readdirSync(output).length > 0 && !existsSync(join(output, '_headers'));
  if (!holdsProject && !foreign) return;
  throw new Error(
    `${output} holds other files than a built site, and a build would replace it whole. ` +
      'Name another folder in SOURCEBOOK_OUT, or empty this one.',
  );
}

function takeLock(lock: string): void {
  try {
    writeFileSync(lock, String(process.pid), { flag: 'wx' });
  } catch (error) {
    const holder = Number(readFileSync(lock, 'utf8'));
    if (isRunning(holder)) {
      throw new Error(`Another build of this folder is under way (process ${holder}).`, {
        cause: error,
      });
    }
    writeFileSync(lock, String(process.pid));
  }
}

/** True where a process of this id runs. Our own id in an old lock is a coincidence, as in containers. */
function isRunning(id: number): boolean {
  if (id === process.pid) return false;
  try {
    return process.kill(id, 0);
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}
