import { hash } from 'node:crypto';

/**
 * Cache key of a page: SHA-256 over everything the page shows, in hexadecimal. Pass the whole view. For
 * compiled HTML pass the record’s `digest` instead of the HTML. The digest of each object is computed once,
 * because many pages share parts such as the frame. Never mutate a part after passing it here.
 */
export function cacheKeyOf(view: Readonly<Record<string, unknown>>): string {
  return digestOf(Object.entries(view).map(([name, part]) => [name, digestOfPart(part)]));
}

const known = new WeakMap<object, string>();

function digestOfPart(part: unknown): string {
  if (typeof part !== 'object' || part === null) return digestOf(part);
  const before = known.get(part);
  if (before !== undefined) return before;
  const digest = digestOf(part);
  known.set(part, digest);
  return digest;
}

/** Hashes the JSON of a value. `undefined` has no JSON and hashes as the empty string. */
function digestOf(value: unknown): string {
  return hash('sha256', value === undefined ? '' : JSON.stringify(value));
}
