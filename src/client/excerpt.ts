/** A part of an excerpt. `marked` is true if it matched the search. */
export interface ExcerptPart {
  readonly text: string;
  readonly marked: boolean;
}

const entities: ReadonlyMap<string, string> = new Map([
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['#39', "'"],
  ['#x27', "'"],
]);

/** Parses an excerpt from Pagefind: escaped text with `<mark>` around the matches. */
export function parseExcerpt(html: string): readonly ExcerptPart[] {
  return html
    .split(/<\/?mark>/)
    .map((text, index) => ({ text: unescape(text), marked: index % 2 === 1 }))
    .filter(({ text }) => text !== '');
}

function unescape(text: string): string {
  return text.replace(/&(#?\w+);/g, (whole, name: string) => entities.get(name) ?? whole);
}

const maxDirectives = 3;

/**
 * A text fragment directive that marks the matches on the target page. Each match has the word before it as a
 * prefix, so that the browser marks the right occurrence. Empty if nothing matched. See
 * https://wicg.github.io/scroll-to-text-fragment/.
 */
function textDirective(parts: readonly ExcerptPart[]): string {
  const directives = parts.flatMap(({ text, marked }, index) => {
    if (!marked) return [];
    const before = index > 0 ? wordBefore(parts[index - 1]?.text ?? '') : '';
    return [`text=${before && `${encode(before)}-,`}${encode(wordsOf(text))}`];
  });
  return [...new Set(directives)].slice(0, maxDirectives).join('&');
}

/** The address of a passage. Browsers that support text fragments mark the matches there. */
export function addressOfPassage(address: string, parts: readonly ExcerptPart[]): string {
  const directive = textDirective(parts);
  if (!directive) return address;
  return `${address}${address.includes('#') ? '' : '#'}:~:${directive}`;
}

/** Removes the punctuation that the index keeps at the ends of words. */
function wordsOf(text: string): string {
  return text.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}\p{M}]+$/gu, '');
}

function wordBefore(text: string): string {
  return /(\p{L}[\p{L}\p{M}\p{N}]*)\s$/u.exec(text)?.[1] ?? '';
}

/** Hyphens, commas and ampersands have a meaning in the directive, so they are escaped. */
function encode(text: string): string {
  return encodeURIComponent(text.trim()).replace(/-/g, '%2D');
}
