import { linkSync, mkdirSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { SourceFile } from '../load/files/read-content.ts';

/**
 * Writes new records: all of them, or none if one cannot be written. Each is first written under a temporary
 * name that the check ignores. A hard link then gives it its final name, and fails if that exists.
 * @throws if the disk is full, a file exists already, or a link leaves the content folder
 */
export function writeRecords(folder: string, files: readonly SourceFile[]): void {
  const passing: string[] = [];
  const done: string[] = [];
  try {
    for (const { path: file, text } of files) {
      for (const directory of [path.join(file, '../..'), path.dirname(file)]) {
        mkdirSync(directory, { recursive: true });
        refuseOutside(folder, directory);
      }
      const name = passingName(file);
      passing.push(name);
      writeFileSync(name, text, { flag: 'wx' });
    }
    for (const { path: file } of files) {
      linkSync(passingName(file), file);
      done.push(file);
    }
  } catch (error) {
    for (const file of done) rmSync(file);
    throw error;
  } finally {
    for (const name of passing) rmSync(name, { force: true });
  }
}

function passingName(file: string): string {
  return path.join(path.dirname(file), `.${path.basename(file)}.${process.pid}`);
}

function refuseOutside(folder: string, directory: string): void {
  const steps = path.relative(realpathSync(folder), realpathSync(directory));
  if (steps.startsWith('..') || path.isAbsolute(steps))
    throw new Error(`${directory} leads out of ${folder} by a symbolic link`);
}
