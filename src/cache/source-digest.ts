import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { digestOf } from './digest.ts';

/** The code that each kind of result depends on. A test follows its imports. */
const scopes = {
  /** Records, read, checked and compiled. */
  records: ['src/model', 'src/load', 'src/check', 'src/anchor', 'src/compile'],
  /** Citations of a CSL item; the item itself is part of their key. */
  citations: ['src/publish/cite'],
  /** Pages and the files beside them. */
  site: ['astro.config.mjs', 'src'],
} as const;

/** What a source digest covers. */
export type SourceScope = keyof typeof scopes;

/** Files that change no result: tests, fixtures, their cases, the benchmarks and guides. */
const ignored = /\.test\.ts$|-fixture\.ts$|\.md$|\/(?:cases|bench)\//;

const known = new Map<SourceScope, string>();

/**
 * Digest of the code of a scope, of the packages and of Node, which brings the names of countries. It is
 * part of every key in the cache: results of other code are never found.
 */
export function sourceDigest(scope: SourceScope): string {
  const before = known.get(scope);
  if (before !== undefined) return before;
  const files = ['package-lock.json', ...sourceFiles(scope)];
  const texts = files.flatMap((file) => [file, readFileSync(file, 'utf8')]);
  const digest = digestOf(process.version, ...texts);
  known.set(scope, digest);
  return digest;
}

/** The files of a scope, in a fixed order; paths are relative to the project's folder. */
export function sourceFiles(scope: SourceScope): readonly string[] {
  return scopes[scope]
    .flatMap((root) => (path.extname(root) === '' ? filesBelow(root) : [root]))
    .filter((file) => !ignored.test(file));
}

function filesBelow(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => path.join(parentPath, name))
    .toSorted();
}
