import { hash } from 'node:crypto';
import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { checksumsFile } from '../model/links/site-files.ts';

/**
 * Writes the SHA-256 digest of every file of a built site, sorted by path, in the format of `sha256sum -c`.
 * Anyone can use it to verify a copy.
 */
export function writeChecksums(folder: string): void {
  const lines = filesIn(folder)
    .filter((file) => file !== checksumsFile)
    .toSorted()
    .map((file) => `${hash('sha256', readFileSync(path.join(folder, file)))}  ${file}\n`);
  writeFileSync(path.join(folder, checksumsFile), lines.join(''));
}

function filesIn(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => path.relative(folder, path.join(parentPath, name)));
}
