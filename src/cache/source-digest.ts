import { hash } from 'node:crypto';
import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';

let known: string | undefined;

/** Digest of all that makes the site but its content: Node, which has the names of countries, the code, its settings and the packages that it uses. */
export function sourceDigest(): string {
  known ??= hash(
    'sha256',
    ['package-lock.json', 'astro.config.mjs', ...codeFiles()]
      .map((file) => hash('sha256', file + readFileSync(file, 'utf8')))
      .concat(process.version)
      .join(),
  );
  return known;
}

function codeFiles(): readonly string[] {
  return readdirSync('src', { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !entry.name.endsWith('.test.ts'))
    .map(({ parentPath, name }) => path.join(parentPath, name))
    .toSorted();
}
