import { createHmac, timingSafeEqual } from 'node:crypto';
import { appendFileSync, mkdirSync, rmSync, statSync } from 'node:fs';
import path from 'node:path';
import { cachePath } from './cache-path.ts';
import { cacheSecret } from './cache-secret.ts';

/** Bytes of a seal: an HMAC-SHA-256 (RFC 2104). */
const sealBytes = 32;

/** A sealed value. Text is encoded as UTF-8. */
type Part = string | Uint8Array;

/** The seal of a value under a key: only a process that knows the user's secret can make it. */
export function sealOf(kind: string, key: string, value: Part): Buffer {
  const hmac = createHmac('sha256', cacheSecret());
  // With their lengths, so that no letter can move from one part to the next.
  hmac.update(`${kind.length} ${kind} ${key.length} ${key} `);
  return hmac.update(value).digest();
}

/** True if the seal fits the value and its key; otherwise the value is counted as damaged. */
export function isSealed(kind: string, key: string, value: Part, seal: Uint8Array): boolean {
  const fits = seal.byteLength === sealBytes && timingSafeEqual(sealOf(kind, key, value), seal);
  if (!fits) countDamaged();
  return fits;
}

/** Environment variable with the file that counts damaged entries, one byte each, for child processes. */
const countVariable = 'SOURCEBOOK_DAMAGED';

/**
 * Starts to count the damaged entries that this process and its children find, so that a command prints their number
 * once, when it ends. The file is written at the first one.
 */
export function openDamageCount(): void {
  const isCounted = process.env[countVariable] !== undefined;
  if (isCounted) return;
  const file = cachePath(`damaged.${process.pid}`);
  rmSync(file, { recursive: true, force: true });
  process.env[countVariable] = file;
  process.once('exit', () => reportDamaged(file));
}

/** Counts a damaged entry. */
export function countDamaged(): void {
  openDamageCount();
  const file = process.env[countVariable] ?? '';
  try {
    mkdirSync(path.dirname(file), { recursive: true });
    appendFileSync(file, '.');
  } catch (error) {
    console.error(`A damaged entry of the cache could not be counted: ${String(error)}`);
  }
}

function reportDamaged(file: string): void {
  const count = statSync(file, { throwIfNoEntry: false })?.size ?? 0;
  if (count === 0) return;
  rmSync(file, { force: true });
  const entries = count === 1 ? '1 entry is' : `${count} entries are`;
  console.error(`The cache was damaged or comes from elsewhere: ${entries} made again.`);
}
