/** A match in a text: its offset and length (UTF-16 units), and what it looks like. */
export interface FoundText {
  readonly index: number;
  readonly length: number;
  /** A noun phrase for messages: “a house number”. */
  readonly what: string;
}

/** One form to search for. */
export interface TextForm {
  readonly what: string;
  /** Something that every such text has: a quick test, because most texts have nothing of the kind. */
  readonly sign: RegExp;
  /** A global pattern that runs in linear time. */
  readonly pattern: RegExp;
  /** Confirms a match, given the text around it; every match counts if absent. */
  readonly accepts?: (match: RegExpExecArray, text: string) => boolean;
}

/** All matches of some forms in a text. */
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

/** Replaces web addresses, which are full of digits, with spaces. */
export function withoutWebAddresses(text: string): string {
  return text.replaceAll(webAddress, (address) => ' '.repeat(address.length));
}

/** Runs a search on each line of a text. The offsets of the results are those of the whole text. */
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
