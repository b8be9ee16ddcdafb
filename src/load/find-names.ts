/** Finds any of some names in a text: the offset of the first (UTF-16 units) and its length, or nothing. */
export type NameFinder = (
  text: string,
) => { readonly index: number; readonly length: number } | undefined;

/**
 * Looks for names without regard to letter case, to marks on letters, or to what joins their parts: a
 * space, a line break, a hyphen as in an id, or signs of emphasis; the last part may stand first, as
 * in a list of authors. Parts of longer words are not names.
 */
export function nameFinder(names: readonly string[]): NameFinder {
  const patterns = [...new Set(names.map(toPattern))].filter((pattern) => pattern !== '');
  if (patterns.length === 0) return () => undefined;
  const any = new RegExp(`(?<![\\p{L}\\p{N}])(?:${patterns.join('|')})(?![\\p{L}\\p{N}])`, 'u');
  return (text) => {
    const found = any.exec(fold(text));
    if (!found) return undefined;
    const index = unfold(text, found.index);
    return { index, length: unfold(text, found.index + found[0].length) - index };
  };
}

function toPattern(name: string): string {
  const parts = fold(name).match(/[\p{L}\p{N}]+/gu) ?? [];
  const last = parts.slice(-1);
  const first = parts.slice(0, -1);
  const inOrder = parts.join(gap);
  if (first.length === 0) return inOrder;
  const given = `${last.join('')}${keyGap('given')}${first.join(gap)}`;
  const family = `${first.join(gap)}${keyGap('family')}${last.join('')}`;
  return `${inOrder}|${last.join('')}\\s*,\\s*${first.join(gap)}|${given}|${family}`;
}

/** What may stand between two parts of a name. */
const gap = '[^\\p{L}\\p{N}]{1,6}';

/** What stands between the parts of an author’s name: the key of the second. */
function keyGap(key: string): string {
  return `[^\\p{L}\\p{N}]{1,12}${key}[^\\p{L}\\p{N}]{1,6}`;
}

function fold(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase();
}

/** The offset in a text of an offset in its folded form. */
function unfold(text: string, folded: number): number {
  let at = 0;
  let index = 0;
  for (const character of text) {
    const { length } = fold(character);
    if (at + length > folded) break;
    at += length;
    index += character.length;
  }
  return index;
}
