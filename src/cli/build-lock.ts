import { readFileSync, rmSync, writeFileSync } from 'node:fs';

/**
 * Takes the lock of an output folder and answers with what frees it. Throws where a running build has it.
 * The lock names its process, and where the system tells it (Linux), when that process started: the
 * id of a killed build may be that of another program by now, as it often is in containers.
 */
export function takeBuildLock(lock: string): () => void {
  const own = `${process.pid} ${startOf(process.pid)}`;
  try {
    writeFileSync(lock, own, { flag: 'wx' });
  } catch (error) {
    const [holder = '', start = ''] = readFileSync(lock, 'utf8').split(' ');
    if (isRunning(Number(holder), start)) {
      throw new Error(`Another build of this folder is under way (process ${holder}).`, {
        cause: error,
      });
    }
    writeFileSync(lock, own);
  }
  return () => rmSync(lock, { force: true });
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
