import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { processTree, processUsage } from './process-tree.ts';

/** What a program and all that it started came to. */
export interface Measurement {
  readonly code: number;
  /** Seconds on the clock. */
  readonly wall: number;
  /** Seconds of processor time, in the programs' own code and in the system's. */
  readonly cpu: number;
  /** The largest sum of resident memory of all the processes at one moment, in MiB. */
  readonly peak: number;
}

/** Time between two looks at the processes, in milliseconds. */
const interval = 50;

/** Runs Node with these arguments and measures it by `/proc`; Linux only. Shows what it says of errors. */
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
  }, interval);
  const exit: unknown[] = await once(child, 'exit');
  clearInterval(look);
  const wall = (performance.now() - start) / 1000;
  // What the system adds up leaves out processes that nobody waited for, such as Pagefind's own.
  const waited = processUsage(process.pid).childrenCpu - waitedBefore;
  const cpu = Math.max(
    waited,
    [...seen.values()].reduce((sum, seconds) => sum + seconds, 0),
  );
  const [code] = exit;
  return { code: typeof code === 'number' ? code : 1, wall, cpu, peak };
}
