import { createHmac, timingSafeEqual } from 'node:crypto';
import { cacheSecret } from './cache-secret.ts';

/** Bytes of a seal: an HMAC-SHA-256 (RFC 2104). */
export const sealBytes = 32;

/** What is sealed: text is taken as UTF-8. */
type Part = string | Uint8Array;

/** The seal of a value that is kept under a key: only who knows the user's secret can make it. */
export function sealOf(kind: string, key: string, value: Part): Buffer {
  const hmac = createHmac('sha256', cacheSecret());
  // With their lengths, so that no letter can move from one part to the next.
  hmac.update(`${kind.length} ${kind} ${key.length} ${key} `);
  return hmac.update(value).digest();
}

/** True where the seal is the one of the value under this key; otherwise the value is counted as damaged. */
export function isSealed(kind: string, key: string, value: Part, seal: Uint8Array): boolean {
  const fits = seal.byteLength === sealBytes && timingSafeEqual(sealOf(kind, key, value), seal);
  if (!fits) countDamaged();
  return fits;
}

let damaged = 0;

/** Counts an entry of the cache that is not used. The process says at its end, once, how many there were. */
export function countDamaged(): void {
  if (damaged === 0) process.once('exit', sayDamaged);
  damaged += 1;
}

function sayDamaged(): void {
  const entries = damaged === 1 ? '1 entry is' : `${damaged} entries are`;
  console.error(`The cache was damaged or comes from elsewhere: ${entries} made again.`);
}
