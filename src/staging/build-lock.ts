import { linkSync, lstatSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { RefusedOutput } from './refused-output.ts';

/**
 * Takes the lock of an output folder and answers with what frees it. Throws a `RefusedOutput` where a running
 * build has it. The lock names its process, and where the system tells it (Linux), when that process started: the
 * id of a killed build may be that of another program by now, as it often is in containers.
 */
export function takeBuildLock(lock: string): () => void {
  const own = `${process.pid} ${startOf(process.pid)}`;
  // The lock gets its name when it is written, so that nobody reads half of it.
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

/** Gives a file a second name; false where that name is taken. */
function link(file: string, name: string): boolean {
  try {
    linkSync(file, name);
    return true;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return false;
    throw error;
  }
}

/** What a lock says; nothing where it is no file. A link is not followed, and a pipe not waited for. */
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
    // Another build has just removed it.
    return;
  }
  if (readLock(aside) === holder) rmSync(aside, { recursive: true, force: true });
  else renameSync(aside, lock);
}

/** True where the process that took a lock still runs. Our own id in an old lock is a coincidence. */
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

/** When a process started, in clock ticks since the machine did; empty where there is no `/proc`. See proc(5). */
function startOf(id: number): string {
  try {
    const stat = readFileSync(`/proc/${id}/stat`, 'utf8');
    // The name in brackets may hold spaces; the 22nd field is the 20th after it.
    return stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19] ?? '';
  } catch {
    return '';
  }
}
