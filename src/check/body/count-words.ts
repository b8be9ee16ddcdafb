/** A word: letters, marks and digits, with apostrophes, hyphens, points and commas inside it. */
const word =
  /[\p{L}\p{N}\p{M}\u200c\u200d\u00ad]+(?:['’\-‐.,][\p{L}\p{N}\p{M}\u200c\u200d\u00ad]+)*/gu;
/** Scripts without spaces between words. */
const unspaced = /[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Thai}\p{sc=Laoo}\p{sc=Khmr}\p{sc=Mymr}]/gu;

/** Counts the words of a text. In scripts without spaces, two characters count as one word. */
export function countWords(text: string): number {
  const characters = text.match(unspaced)?.length ?? 0;
  const rest = characters === 0 ? text : text.replace(unspaced, ' ');
  return (rest.match(word)?.length ?? 0) + Math.ceil(characters / 2);
}
