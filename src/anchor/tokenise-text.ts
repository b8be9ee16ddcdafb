/** A word, an ideograph or a sign, with its offsets in code units. */
export interface Token {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** True if it has letters or digits, false for a sign. */
  readonly isWord: boolean;
  /** How much a match of this token counts: more for a long word, less for a sign. */
  readonly weight: number;
}

/* Scripts without spaces between words are compared character by character. */
const unspaced =
  '[\\p{sc=Han}\\p{sc=Hira}\\p{sc=Kana}\\p{sc=Thai}\\p{sc=Laoo}\\p{sc=Khmr}\\p{sc=Mymr}]';
const pattern = new RegExp(
  `[${unspaced}&&\\p{L}]\\p{M}*|[[\\p{L}\\p{N}\\p{M}\\p{Cf}]--${unspaced}]+|\\S`,
  'gv',
);
const word = /[\p{L}\p{N}]/u;

/** Splits a text into the units of editing: words, ideographs and signs. Drops white space. */
export function tokeniseText(text: string): Token[] {
  return Array.from(text.matchAll(pattern), ({ 0: token, index }) => {
    const isWord = word.test(token);
    return {
      text: token,
      start: index,
      end: index + token.length,
      isWord,
      weight: isWord ? Math.min(0.4 + token.length / 10, 1) : 0.2,
    };
  });
}
