import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { CompiledBody } from './compile-record.ts';

/** Where compiled records are kept between builds; deleting it only costs time. */
export const cacheFolder = '.cache/sourcebook';

/** What was compiled under a digest, if it was. */
export function readCompiled(digest: string): CompiledBody | undefined {
  const file = fileOf(digest);
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as CompiledBody) : undefined;
}

/** Keeps a compiled body; written beside and renamed, so that no half of one is ever read. */
export function writeCompiled(digest: string, compiled: CompiledBody): void {
  const file = fileOf(digest);
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(`${file}.${process.pid}`, JSON.stringify(compiled));
  renameSync(`${file}.${process.pid}`, file);
}

function fileOf(digest: string): string {
  return path.join(cacheFolder, digest.slice(0, 2), `${digest.slice(2)}.json`);
}
