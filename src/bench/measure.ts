import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { processTree, processUsage } from './process-tree.ts';

/** Resources used by a program and its child processes. */
export interface Measurement {
  readonly code: number;
  /** Wall-clock time in seconds. */
  readonly wall: number;
  /** Processor time in seconds, user and system. */
  readonly cpu: number;
  /** Peak of the summed resident memory of all processes, in MiB. */
  readonly peak: number;
}

/** Time between two samples of the processes. */
const intervalMs = 50;

/** Runs Node with these arguments and measures it through `/proc` (Linux only). Shows its error output. */
export async function measure(
  args: readonly string[],
  options: { readonly cwd: string; readonly env: NodeJS.ProcessEnv },
): Promise<Measurement> {
  const [start, waitedBefore] = [performance.now(), processUsage(process.pid).childrenCpu];
  const child = spawn(process.execPath, args, {
    ...options,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const seen = new Map<number, number>();
  let peak = 0;
  const look = setInterval(() => {
    const tree = child.pid === undefined ? [] : processTree(child.pid);
    for (const { id, cpu } of tree) seen.set(id, Math.max(cpu, seen.get(id) ?? 0));
    peak = Math.max(
      peak,
      tree.reduce((sum, { memory }) => sum + memory, 0),
    );
  }, intervalMs);
  const exit: unknown[] = await once(child, 'exit');
  clearInterval(look);
  const wall = (performance.now() - start) / 1000;
  // The system’s total leaves out processes that no parent waited for, such as Pagefind’s.
  const waited = processUsage(process.pid).childrenCpu - waitedBefore;
  const cpu = Math.max(
    waited,
    [...seen.values()].reduce((sum, seconds) => sum + seconds, 0),
  );
  const [code] = exit;
  return { code: typeof code === 'number' ? code : 1, wall, cpu, peak };
}
