/** A word, an ideograph or a sign, and where it stands. */
export interface Token {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** Whether it is made of letters or digits, not a sign. */
  readonly isWord: boolean;
  /** How much a match of it says: much for a long word, little for a sign. */
  readonly weight: number;
}

/* Scripts that put no spaces between words are compared sign by sign. */
const unspaced =
  '[\\p{sc=Han}\\p{sc=Hira}\\p{sc=Kana}\\p{sc=Thai}\\p{sc=Laoo}\\p{sc=Khmr}\\p{sc=Mymr}]';
const pattern = new RegExp(
  `[${unspaced}&&\\p{L}]\\p{M}*|[[\\p{L}\\p{N}\\p{M}\\p{Cf}]--${unspaced}]+|\\S`,
  'gv',
);
const word = /[\p{L}\p{N}]/u;

/** Cuts a text into the units that an editor adds, removes and moves; white space is dropped. */
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
