import { readFileSync } from 'node:fs';
import { isMainThread } from 'node:worker_threads';

/** Time between two checks, in milliseconds. */
const intervalMs = 250;

/**
 * Ends this process soon after the process that started it for its work, even if that one was killed. `runNode`
 * preloads this file with the id of that process: `end-with-parent.ts?parent=123`. A process whose parent ends gets
 * another parent. If the parent is another one from the beginning, either it has ended already, or a child of
 * ours started this process, such as a worker of Playwright: then it ends with the process that is named.
 */
const parent = Number(new URL(import.meta.url).searchParams.get('parent'));
if (isMainThread) {
  if (process.ppid === parent) endWhen(() => process.ppid !== parent);
  else endWhen(() => !isRunning(parent));
}

/** False for a process that has ended, also if its own parent has not asked for its exit code yet (a zombie). */
function isRunning(id: number): boolean {
  try {
    process.kill(id, 0);
  } catch {
    return false;
  }
  const state = statOf(id)?.match(/\) (\S) /)?.[1];
  return state === undefined || !['X', 'Z'].includes(state);
}

function endWhen(hasEnded: () => boolean): void {
  setInterval(() => hasEnded() && process.exit(1), intervalMs).unref();
}

/** Ends this process when the npm that started it ends. `npm run` starts a shell between them, which outlives npm. */
export function endWithNpm(): void {
  if (process.env['npm_lifecycle_event'] === undefined) return;
  const shell = process.ppid;
  const npm = parentOfShell(shell);
  endWhen(() => process.ppid !== shell || (npm !== undefined && npm !== parentOfShell(shell)));
}

/** The parent of a shell. Undefined for other processes, and for systems without `/proc`. */
function parentOfShell(id: number): string | undefined {
  return /^\d+ \((?:ba|da|a)?sh\) \S (\d+) /.exec(statOf(id) ?? '')?.[1];
}

/** The line of a process in `/proc` (Linux): its id, program, state, parent and more. See proc_pid_stat(5). */
function statOf(id: number): string | undefined {
  try {
    return readFileSync(`/proc/${id}/stat`, 'utf8');
  } catch {
    return undefined;
  }
}
