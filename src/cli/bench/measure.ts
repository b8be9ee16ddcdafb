import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync, readdirSync } from 'node:fs';

/** What a program and all that it started came to. */
export interface Measurement {
  readonly code: number;
  /** Seconds on the clock. */
  readonly wall: number;
  /** Seconds of processor time, in the program's own code and in the system's. */
  readonly cpu: number;
  /** The largest sum of resident memory of all its processes at one moment, in MiB. */
  readonly peak: number;
}

/** Time between two looks at the memory, in milliseconds. */
const interval = 50;
/** Linux counts processor time in hundredths of a second and memory in pages of 4 KiB. */
const [ticksPerSecond, pagesPerMiB] = [100, 256];

/** Runs Node with these arguments and measures it by `/proc`; Linux only. Shows what it says of errors. */
export async function measure(
  args: readonly string[],
  options: { readonly cwd: string; readonly env: NodeJS.ProcessEnv },
): Promise<Measurement> {
  const [start, cpuBefore] = [performance.now(), childrenCpu()];
  const child = spawn(process.execPath, args, {
    ...options,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  let peak = 0;
  const look = setInterval(() => {
    if (child.pid !== undefined) peak = Math.max(peak, treeMemory(child.pid));
  }, interval);
  const [code] = await once(child, 'exit');
  clearInterval(look);
  const wall = (performance.now() - start) / 1000;
  return { code: typeof code === 'number' ? code : 1, wall, cpu: childrenCpu() - cpuBefore, peak };
}

/** Processor time of every process that we or our children have waited for, in seconds. */
function childrenCpu(): number {
  const fields = processFields('self');
  return (Number(fields[13]) + Number(fields[14])) / ticksPerSecond;
}

/** Resident memory of a process and of all below it, in MiB. Shared pages count once for each. */
function treeMemory(root: number): number {
  const parents = new Map(
    readdirSync('/proc')
      .filter((name) => /^\d+$/.test(name))
      .map((name) => [Number(name), Number(processFields(name)[1])]),
  );
  const isBelow = (id: number): boolean =>
    id === root || (parents.has(id) && isBelow(parents.get(id) ?? 0));
  return [...parents.keys()].filter(isBelow).reduce((sum, id) => sum + residentMemory(id), 0);
}

function residentMemory(id: number): number {
  return Number(read(`/proc/${id}/statm`).split(' ')[1] ?? 0) / pagesPerMiB;
}

/** The fields of a process's `stat` file from its state on; a name in brackets stands before them. */
function processFields(id: string): readonly string[] {
  const text = read(`/proc/${id}/stat`);
  return text.slice(text.lastIndexOf(')') + 2).split(' ');
}

/** A file of a process; empty where the process has gone meanwhile. */
function read(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}
