import { readFileSync, readdirSync } from 'node:fs';

/** A running process, as reported by `/proc`. */
export interface ProcessUsage {
  readonly id: number;
  /** Processor time of the process itself so far, in seconds. */
  readonly cpu: number;
  /** Processor time of child processes that it has waited for, in seconds. */
  readonly childrenCpu: number;
  /** Resident memory in MiB. Shared pages count in each process. */
  readonly memory: number;
}

/** Assumes the Linux defaults: 100 clock ticks per second, pages of 4 KiB. */
const [ticksPerSecond, pagesPerMiB] = [100, 256];

/** A process and all its descendants at this moment. */
export function processTree(root: number): readonly ProcessUsage[] {
  const parents = new Map(
    readdirSync('/proc')
      .filter((name) => /^\d+$/.test(name))
      .map((name) => [Number(name), Number(processFields(Number(name))[1])]),
  );
  const isBelow = (id: number): boolean =>
    id === root || (parents.has(id) && isBelow(parents.get(id) ?? 0));
  return [...parents.keys()].filter(isBelow).map(processUsage);
}

/** Resources used by one process. All zero if it has ended. */
export function processUsage(id: number): ProcessUsage {
  const fields = processFields(id).map(Number);
  const seconds = (user: number, system: number) =>
    ((fields[user] ?? 0) + (fields[system] ?? 0)) / ticksPerSecond;
  const memory = Number(read(`/proc/${id}/statm`).split(' ')[1] ?? 0) / pagesPerMiB;
  return { id, cpu: seconds(11, 12), childrenCpu: seconds(13, 14), memory };
}

/** The fields of a process’s `stat` file, starting with its state, after the name in brackets. See proc(5). */
function processFields(id: number): readonly string[] {
  const text = read(`/proc/${id}/stat`);
  return text.slice(text.lastIndexOf(')') + 2).split(' ');
}

/** Reads a file of a process. Empty if the process has ended. */
function read(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}
