import { hash } from 'node:crypto';

/**
 * A key that changes whenever what a page shows does: the SHA-256 digest of its parts, in hexadecimal.
 * Give it the whole view of the page; a record's `digest` stands for its compiled HTML. A part that many
 * pages share, as the frame is, is read once; so nothing may change a part after it was given here.
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

/** Of what JSON can hold; `undefined` counts as something of its own. */
function digestOf(value: unknown): string {
  return hash('sha256', value === undefined ? '' : JSON.stringify(value));
}
