import { createHash } from 'node:crypto';

/** SHA-256 of several texts, in hexadecimal. Their lengths are digested too, so that no letter can move from one to the next. */
export function digestOf(...parts: readonly string[]): string {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(`${part.length}:`).update(part);
  return hash.digest('hex');
}
