/** Something found in a text: its offset and length (UTF-16 units), and what it looks like. */
export interface FoundText {
  readonly index: number;
  readonly length: number;
  /** A noun phrase for messages: “a house number”. */
  readonly what: string;
}

/** One form of what is looked for. */
export interface TextForm {
  readonly what: string;
  /** What every such text has; a quick test, because most texts have nothing of the kind. */
  readonly sign: RegExp;
  /** Global, and linear in the length of the text. */
  readonly pattern: RegExp;
  /** Says whether a match, with the text around it, is what it looks like; always where absent. */
  readonly accepts?: (match: RegExpExecArray, text: string) => boolean;
}

/** Every occurrence of some forms in a text. */
export function findForms(text: string, forms: readonly TextForm[]): FoundText[] {
  return forms.flatMap(({ what, sign, pattern, accepts }) =>
    !sign.test(text)
      ? []
      : Array.from(text.matchAll(pattern))
          .filter((match) => accepts?.(match, text) ?? true)
          .map((match) => ({ index: match.index, length: match[0].length, what })),
  );
}

const webAddress = /\bhttps?:\/\/[^\s)>\]'"]+/g;

/** A text with spaces for its web addresses, which are full of figures. */
export function withoutWebAddresses(text: string): string {
  return text.replaceAll(webAddress, (address) => ' '.repeat(address.length));
}

/** What a search finds in each line of a text, at its place in the whole. */
export function findByLine(
  text: string,
  find: (line: string) => readonly FoundText[],
): FoundText[] {
  let from = 0;
  return text.split('\n').flatMap((line) => {
    const start = from;
    from += line.length + 1;
    return find(line).map((found) => ({ ...found, index: found.index + start }));
  });
}
