import { randomBytes } from 'node:crypto';
import { linkSync, lstatSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { homedir } from 'node:os';
import path from 'node:path';

/** Environment variable that passes a secret to child processes if it could not be written to a file. */
const secretVariable = 'SOURCEBOOK_CACHE_SECRET';

let known: string | undefined;

/**
 * The secret that this user's caches are sealed with: 32 random bytes, in hexadecimal. It is stored in the user's own
 * cache folder, outside every checkout, so that nothing in a checkout can be sealed with it. If that folder cannot be
 * used, this process and its children use a new secret: call this before they start.
 */
export function cacheSecret(): string {
  known ??= process.env[secretVariable] ?? storedSecret() ?? passedOnSecret();
  return known;
}

function passedOnSecret(): string {
  return (process.env[secretVariable] = newSecret());
}

function newSecret(): string {
  return randomBytes(32).toString('hex');
}

/** The secret in the user's cache folder, written there at the first use; undefined if that is not possible. */
function storedSecret(): string | undefined {
  // https://specifications.freedesktop.org/basedir-spec/latest/: a relative path is to be ignored.
  const wanted = process.env['XDG_CACHE_HOME'] ?? '';
  try {
    // A user without an entry in the system's list, as in some containers, has no home: this throws.
    const caches = path.isAbsolute(wanted) ? wanted : path.join(homedir(), '.cache');
    const folder = path.join(caches, 'sourcebook');
    const isInCheckout = !path.relative(process.cwd(), folder).startsWith('..');
    if (isInCheckout) return undefined;
    const file = path.join(folder, 'cache-secret');
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    return readSecret(file) ?? writeSecret(file);
  } catch {
    return undefined;
  }
}

/** The secret in a file that only this user can read or write. */
function readSecret(file: string): string | undefined {
  const stat = lstatSync(file, { throwIfNoEntry: false });
  const isOwn = stat?.uid === process.getuid?.();
  if (!stat?.isFile() || (stat.mode & 0o077) !== 0 || !isOwn) return undefined;
  const secret = readFileSync(file, 'utf8');
  return /^[0-9a-f]{64}$/.test(secret) ? secret : undefined;
}

/** Writes a new secret to a draft and links it into place, so that two processes at once get the same one. */
function writeSecret(file: string): string | undefined {
  const draft = `${file}.${process.pid}`;
  writeFileSync(draft, newSecret(), { mode: 0o600 });
  try {
    if (!link(draft, file) && readSecret(file) === undefined) {
      rmSync(file, { recursive: true, force: true });
      link(draft, file);
    }
  } finally {
    rmSync(draft, { force: true });
  }
  return readSecret(file);
}

/** Gives a file a second name; false if that name is taken. */
function link(file: string, name: string): boolean {
  try {
    linkSync(file, name);
    return true;
  } catch {
    return false;
  }
}
