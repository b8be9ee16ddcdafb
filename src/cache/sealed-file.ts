import { lstatSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { countDamaged, isSealed, sealBytes, sealOf } from './seal.ts';

/** Reads a file that `writeSealed` wrote; nothing where there is none, or where it was changed since. */
export function readSealed(kind: string, file: string): Buffer | undefined {
  const bytes = readPlainFile(file);
  if (!bytes) return undefined;
  const [seal, value] = [bytes.subarray(0, sealBytes), bytes.subarray(sealBytes)];
  return isSealed(kind, path.basename(file), value, seal) ? value : undefined;
}

/** Writes a file with its seal; beside it first, so that no process ever reads half of it. */
export function writeSealed(kind: string, file: string, value: Uint8Array): void {
  mkdirSync(path.dirname(file), { recursive: true });
  const draft = `${file}.${process.pid}`;
  rmSync(draft, { recursive: true, force: true });
  writeFileSync(draft, Buffer.concat([sealOf(kind, path.basename(file), value), value]), {
    flag: 'wx',
  });
  try {
    renameSync(draft, file);
  } catch {
    // A folder stands in the file's place.
    rmSync(file, { recursive: true, force: true });
    renameSync(draft, file);
  }
}

/** The bytes of a file. A pipe in its place would be waited for without end, and a link lead elsewhere. */
function readPlainFile(file: string): Buffer | undefined {
  try {
    const stat = lstatSync(file, { throwIfNoEntry: false });
    if (!stat) return undefined;
    if (stat.isFile()) return readFileSync(file);
  } catch {
    // It cannot be read; it is counted below.
  }
  countDamaged();
  return undefined;
}
