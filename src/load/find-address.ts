/** Something in a text that leads to somebody: its offset and length (UTF-16 units), and what it looks like. */
export interface FoundAddress {
  readonly index: number;
  readonly length: number;
  readonly what: string;
}

/** Addresses of web pages are full of figures, and checked elsewhere. */
const webAddress = /\bhttps?:\/\/[^\s)>\]'"]+/g;

/** A number that is no year. */
const number = String.raw`(?<![\p{L}\p{N}.,-])(?!(?:1[5-9]|20)\d\d(?!\d))\d{1,4}[a-z]?(?![\p{L}\p{N}])`;
const capital = String.raw`\p{Lu}[\p{L}’'-]*`;

const patterns = [
  {
    what: 'a house number',
    pattern: new RegExp(
      [
        String.raw`${number}\s+(?:${capital}\s+){1,3}(?:Street|Road|Avenue|Lane|Drive|Boulevard|Square|Terrace|Crescent)(?!\p{L})`,
        String.raw`${number},?\s+(?:rue|avenue|boulevard|calle|via)\s+(?:\p{Ll}+\s+){0,2}${capital}`,
        String.raw`(?:улица|ул\.|проспект|переулок)\s+${capital},?\s+(?:д(?:ом|\.)\s*)?\d{1,4}`,
        String.raw`(?<!\p{L})\p{Lu}\p{L}*(?:straße|strasse|gasse|allee)\s+\d{1,4}`,
      ].join('|'),
      'u',
    ),
  },
  {
    what: 'coordinates',
    pattern:
      /(?<![\d.])-?\d{1,3}\.\d{4,}(?:\s*°)?(?:\s*[NS])?(?:\s*[,;/])?\s*-?\d{1,3}\.\d{4,}|\d{1,3}\s*°\s*\d{1,2}\s*[′'’]/u,
  },
];

/** The first house number or pair of coordinates in a text, outside addresses of the web; or nothing. */
export function findAddress(text: string): FoundAddress | undefined {
  return findFirst(text, patterns);
}

/** The first of some things to look for, in their order, outside addresses of the web; or nothing. */
export function findFirst(
  text: string,
  wanted: readonly { readonly what: string; readonly pattern: RegExp }[],
): FoundAddress | undefined {
  const plain = text.replace(webAddress, (address) => ' '.repeat(address.length));
  for (const { what, pattern } of wanted) {
    const found = pattern.exec(plain);
    if (found) return { index: found.index, length: found[0].length, what };
  }
  return undefined;
}
