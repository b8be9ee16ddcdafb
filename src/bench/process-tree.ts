import { readFileSync, readdirSync } from 'node:fs';

/** A running process, as `/proc` tells of it. */
export interface ProcessUsage {
  readonly id: number;
  /** Seconds of processor time of its own so far. */
  readonly cpu: number;
  /** Seconds of the processes that it started and has waited for. */
  readonly childrenCpu: number;
  /** Resident memory in MiB; pages shared with others count in each. */
  readonly memory: number;
}

/** Linux counts processor time in hundredths of a second and memory in pages of 4 KiB. */
const [ticksPerSecond, pagesPerMiB] = [100, 256];

/** A process and all below it, at this moment. */
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

/** What one process has used; nothing but zeros where it has gone. */
export function processUsage(id: number): ProcessUsage {
  const fields = processFields(id).map(Number);
  const seconds = (user: number, system: number) =>
    ((fields[user] ?? 0) + (fields[system] ?? 0)) / ticksPerSecond;
  const memory = Number(read(`/proc/${id}/statm`).split(' ')[1] ?? 0) / pagesPerMiB;
  return { id, cpu: seconds(11, 12), childrenCpu: seconds(13, 14), memory };
}

/** The fields of a process's `stat` file from its state on; a name in brackets stands before them. */
function processFields(id: number): readonly string[] {
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
