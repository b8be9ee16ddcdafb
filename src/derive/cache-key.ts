import { createHash } from 'node:crypto';

/**
 * A key that changes whenever what a page shows does: the SHA-256 digest of the value's JSON, in hexadecimal.
 * Give it the whole view of the page; a record's `digest` stands for its compiled HTML.
 */
export function cacheKeyOf(value: unknown): string {
  return createHash('sha256').update(JSON.stringify(value)).digest('hex');
}
