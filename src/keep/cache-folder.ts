import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { cacheSecret } from './cache-secret.ts';

/** Names to child processes the cache folder where it is not `.cache`. */
const folderVariable = 'SOURCEBOOK_CACHE';

/** A path in the cache folder. Deleting what is there costs only time. */
export function cachePath(...names: readonly string[]): string {
  return path.resolve(process.env[folderVariable] ?? '.cache', ...names);
}

/**
 * Readies the cache for this process and those that it starts; call it first in a command. SourcedValues with a
 * sentence where the checkout brings a cache with it, which must not be used. Where nothing can
 * be written in `.cache`, a temporary folder takes its place until this process ends.
 */
export function openCache(): string | undefined {
  const tracked = trackedPath();
  if (tracked !== undefined) {
    return (
      `Git tracks ${tracked}, and a cache that comes with a checkout is not to be trusted. ` +
      `Run "git rm -r --cached ${tracked.split('/')[0]}" and commit.`
    );
  }
  cacheSecret();
  const problem = process.env[folderVariable] === undefined ? whyNotWritable() : undefined;
  if (problem !== undefined) {
    const folder = mkdtempSync(path.join(tmpdir(), 'sourcebook-cache-'));
    process.env[folderVariable] = folder;
    process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
    console.error(`.cache cannot be written (${problem}), so nothing is kept for the next time.`);
  }
  return undefined;
}

/** The first file of our caches and of Astro’s that Git has in its index, if Git is there and has one. */
function trackedPath(): string | undefined {
  const { status, stdout } = spawnSync(
    'git',
    ['ls-files', '-z', '--', ':(icase).cache', ':(icase).astro'],
    { encoding: 'utf8', maxBuffer: Infinity },
  );
  return status === 0 && stdout !== '' ? stdout.split('\0')[0] : undefined;
}

/** Why nothing can be written in `.cache`; nothing where it can. */
function whyNotWritable(): string | undefined {
  try {
    mkdirSync(cachePath(), { recursive: true });
    const file = cachePath(`write-test.${process.pid}`);
    writeFileSync(file, '');
    rmSync(file);
    return undefined;
  } catch (error) {
    return error instanceof Error && 'code' in error ? String(error.code) : String(error);
  }
}
