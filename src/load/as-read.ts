import { fromMarkdown } from 'mdast-util-from-markdown';
import { toString } from 'mdast-util-to-string';

/** A text as a page shows it, near enough to look for words in it. */
export interface ReadText {
  readonly text: string;
  /** The offset in the text as it is written (UTF-16 units) of an offset in this one. */
  written(offset: number): number;
}

/** Entities, escapes of YAML, where links lead, footnotes, and signs of markup within a word. */
const signs =
  /&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z][a-z\d]{1,30});|\\(?:x[\da-f]{2}|u[\da-f]{4}|U[\da-f]{8})|\]\([^()\n]*\)|\[\^[^\]\n]*\]|(?<=\p{L})(?:[*_\\`~[]|<\/?[a-z][^<>\n]*>)+(?=\p{L})/giu;

/** Reads a text without its markup. Nothing where it is shown as it is written. */
export function asRead(source: string): ReadText | undefined {
  const pieces: { read: number; from: number }[] = [{ read: 0, from: 0 }];
  let text = '';
  let from = 0;
  for (const { 0: sign, index } of source.matchAll(signs)) {
    text += source.slice(from, index) + shown(sign);
    from = index + sign.length;
    pieces.push({ read: text.length, from });
  }
  if (pieces.length === 1) return undefined;
  return {
    text: text + source.slice(from),
    written(offset) {
      const piece = pieces.findLast(({ read }) => read <= offset);
      return piece ? piece.from + offset - piece.read : offset;
    },
  };
}

function shown(sign: string): string {
  if (sign.startsWith('&')) return toString(fromMarkdown(`a${sign}a`)).slice(1, -1);
  if (!/^\\[xu]/i.test(sign)) return '';
  const code = Number.parseInt(sign.slice(2), 16);
  return code <= 0x10_ff_ff ? String.fromCodePoint(code) : '';
}
