import { linkSync, lstatSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { RefusedOutput } from './refused-output.ts';

/**
 * Takes the lock of an output folder and returns a function that releases it. Throws a `RefusedOutput` if a
 * running build holds the lock. The lock names its process and, on Linux, the start time of the process.
 * After a crash another program can have the same process id, which is common in containers.
 */
export function takeBuildLock(lock: string): () => void {
  const own = `${process.pid} ${startOf(process.pid)}`;
  // The lock is written under another name first, so that no other build reads an incomplete one.
  const draft = `${lock}.${process.pid}`;
  rmSync(draft, { recursive: true, force: true });
  writeFileSync(draft, own, { flag: 'wx' });
  try {
    while (!link(draft, lock)) {
      const holder = readLock(lock);
      const [id = '', start = ''] = holder.split(' ');
      if (isRunning(Number(id), start)) {
        throw new RefusedOutput(`Another build of this folder is under way (process ${id}).`);
      }
      discard(lock, holder);
    }
  } finally {
    rmSync(draft, { force: true });
  }
  return () => rmSync(lock, { force: true });
}

/** Creates a hard link. Returns false if the name is taken. */
function link(file: string, name: string): boolean {
  try {
    linkSync(file, name);
    return true;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return false;
    throw error;
  }
}

/**
 * The content of a lock file. Empty if it is not a regular file: links are not followed, and a named pipe
 * would block.
 */
function readLock(lock: string): string {
  return lstatSync(lock, { throwIfNoEntry: false })?.isFile() ? readFileSync(lock, 'utf8') : '';
}

/** Removes the lock of a build that has ended, unless another build has taken it in the meantime. */
function discard(lock: string, holder: string): void {
  const aside = `${lock}.${process.pid}.old`;
  rmSync(aside, { recursive: true, force: true });
  try {
    renameSync(lock, aside);
  } catch {
    // Another build has removed it.
    return;
  }
  if (readLock(aside) === holder) rmSync(aside, { recursive: true, force: true });
  else renameSync(aside, lock);
}

/** True if the process that took a lock is still running. Our own id in an old lock is a coincidence. */
function isRunning(id: number, start: string): boolean {
  if (!Number.isInteger(id) || id <= 0 || id === process.pid) return false;
  try {
    process.kill(id, 0);
  } catch (error) {
    const isForeign = error instanceof Error && 'code' in error && error.code === 'EPERM';
    if (!isForeign) return false;
  }
  return start === startOf(id);
}

/** The start time of a process in clock ticks since boot. Empty without `/proc`. See proc(5). */
function startOf(id: number): string {
  try {
    const stat = readFileSync(`/proc/${id}/stat`, 'utf8');
    // The process name in brackets may contain spaces. Field 22 (starttime) is the 20th after it.
    return stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19] ?? '';
  } catch {
    return '';
  }
}
