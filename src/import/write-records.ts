import { linkSync, mkdirSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { SourceFile } from '../load/files/read-content.ts';

/**
 * Writes new records: all of them, or none where one cannot be written. Each is written whole under
 * a passing name that the check does not read, and then gets its own, which fails where there is
 * such a file already.
 *
 * @throws where the disk is full, a file is there already, or a link leads out of the content folder
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
