import { readFileSync } from 'node:fs';
import { isMainThread } from 'node:worker_threads';

/** Time between two checks, in milliseconds. */
const intervalMs = 250;

/**
 * Ends this process soon after the one that wants its work has ended, even where that one was killed and could
 * tell nobody. `runNode` preloads this file with the id of the parent: `end-with-parent.ts?parent=123`.
 * A parent that has ended is not our parent any more: the system gives us another. Processes that our children
 * start by themselves, such as the workers of Playwright, preload it too and are not ours to end.
 */
const parent = Number(new URL(import.meta.url).searchParams.get('parent'));
if (isMainThread && process.ppid === parent) endWhen(() => process.ppid !== parent);

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

/** The parent of a shell, on systems with `/proc` (Linux). Undefined for other processes and systems. */
function parentOfShell(id: number): string | undefined {
  try {
    const stat = readFileSync(`/proc/${id}/stat`, 'utf8');
    return /^\d+ \((?:ba|da|a)?sh\) \S (\d+) /.exec(stat)?.[1];
  } catch {
    return undefined;
  }
}
