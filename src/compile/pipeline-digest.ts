import { createHash } from 'node:crypto';
import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';

const sources = ['src/model', 'src/load', 'src/check', 'src/anchor', 'src/compile'];

/** SHA-256 digest of several texts, in hexadecimal. */
export function digestOf(...parts: readonly string[]): string {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(`${part.length}:`).update(part);
  return hash.digest('hex');
}

let known: string | undefined;

/**
 * Digest of the code that compiles records, of its packages and of the Node version. It is part of the key of
 * every cached result.
 */
export function pipelineDigest(): string {
  known ??= digestOf(
    process.version,
    readFileSync('package-lock.json', 'utf8'),
    ...sources.flatMap(codeFiles).map((file) => readFileSync(file, 'utf8')),
  );
  return known;
}

function codeFiles(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts'))
    .toSorted()
    .map((file) => path.join(folder, file));
}
