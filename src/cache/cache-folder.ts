import { spawnSync } from 'node:child_process';
import { lstatSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { cachePath, folderVariable } from './cache-path.ts';
import { cacheSecret } from './cache-secret.ts';
import { countDamaged, openDamageCount } from './seal.ts';

/**
 * Prepares the cache for this process and its child processes; call it first in a command. Returns an error message
 * if the checkout contains a cache, or a symbolic link in its place, through which files elsewhere would be changed.
 * If `.cache` cannot be written, a temporary folder replaces it until this process ends.
 */
export function prepareCache(): string | undefined {
  const tracked = trackedPath();
  if (tracked !== undefined) {
    return (
      `Git tracks ${tracked}, and a cache that comes with a checkout is not to be trusted. ` +
      `Run "git rm -r --cached ${tracked.split('/')[0]}" and commit.`
    );
  }
  const link = ['.cache', '.astro'].find(isLink);
  if (link !== undefined) {
    return (
      `${link} is a symbolic link, and files where it leads would be replaced or deleted. ` +
      `Run "rm ${link}"; it is made again.`
    );
  }
  cacheSecret();
  const problem = process.env[folderVariable] === undefined ? whyNotWritable() : undefined;
  if (problem !== undefined) {
    const folder = mkdtempSync(path.join(tmpdir(), 'sourcebook-cache-'));
    process.env[folderVariable] = folder;
    process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
    console.error(`.cache cannot be written (${problem}), so nothing is cached for the next time.`);
  }
  openDamageCount();
  return undefined;
}

/**
 * Makes a folder in the cache and returns its path. Anything else with its name, or with the name of a folder above
 * it, is removed: through a symbolic link, files elsewhere would be changed.
 */
export function cacheFolder(...names: readonly string[]): string {
  for (const depth of names.keys()) {
    const folder = cachePath(...names.slice(0, depth + 1));
    const stat = lstatSync(folder, { throwIfNoEntry: false });
    if (stat?.isDirectory()) continue;
    if (stat) {
      countDamaged();
      rmSync(folder);
    }
    mkdirSync(folder, { recursive: true });
  }
  return cachePath(...names);
}

function isLink(file: string): boolean {
  return lstatSync(file, { throwIfNoEntry: false })?.isSymbolicLink() ?? false;
}

/** The first file of our cache or Astro’s that Git tracks; undefined if there is none, or no Git. */
function trackedPath(): string | undefined {
  const { status, stdout } = spawnSync(
    'git',
    ['ls-files', '-z', '--', ':(icase).cache', ':(icase).astro'],
    { encoding: 'utf8', maxBuffer: Infinity },
  );
  return status === 0 && stdout !== '' ? stdout.split('\0')[0] : undefined;
}

/** Why `.cache` cannot be written; undefined if it can. */
function whyNotWritable(): string | undefined {
  try {
    mkdirSync(cachePath(), { recursive: true });
    const file = cachePath(`write-test.${process.pid}`);
    rmSync(file, { recursive: true, force: true });
    writeFileSync(file, '', { flag: 'wx' });
    rmSync(file);
    return undefined;
  } catch (error) {
    return error instanceof Error && 'code' in error ? String(error.code) : String(error);
  }
}
