/** A piece of an excerpt; `marked` where it matched the search. */
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

/** Reads Pagefind's excerpt: escaped text with `<mark>` round the words found. */
export function parseExcerpt(html: string): readonly ExcerptPart[] {
  return html
    .split(/<\/?mark>/)
    .map((text, index) => ({ text: unescape(text), marked: index % 2 === 1 }))
    .filter(({ text }) => text !== '');
}

function unescape(text: string): string {
  return text.replace(/&(#?\w+);/g, (whole, name: string) => entities.get(name) ?? whole);
}

const mostDirectives = 3;

/**
 * A text fragment (WICG Scroll to Text Fragment) that marks the words found on the page it leads
 * to: each with the word before it, so that the right occurrence is marked. Empty where nothing
 * was found.
 */
function textDirective(parts: readonly ExcerptPart[]): string {
  const directives = parts.flatMap(({ text, marked }, index) => {
    if (!marked) return [];
    const before = index > 0 ? wordBefore(parts[index - 1]?.text ?? '') : '';
    return [`text=${before && `${encode(before)}-,`}${encode(wordsOf(text))}`];
  });
  return [...new Set(directives)].slice(0, mostDirectives).join('&');
}

/** The address of a passage, with its words marked on arrival where the browser can. */
export function addressOfPassage(address: string, parts: readonly ExcerptPart[]): string {
  const directive = textDirective(parts);
  if (!directive) return address;
  return `${address}${address.includes('#') ? '' : '#'}:~:${directive}`;
}

/** Without the punctuation that the index keeps at a word's ends. */
function wordsOf(text: string): string {
  return text.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}\p{M}]+$/gu, '');
}

function wordBefore(text: string): string {
  return /(\p{L}[\p{L}\p{M}\p{N}]*)\s$/u.exec(text)?.[1] ?? '';
}

/** A hyphen, comma or ampersand has a meaning in the directive. */
function encode(text: string): string {
  return encodeURIComponent(text.trim()).replace(/-/g, '%2D');
}
