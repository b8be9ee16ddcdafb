/** Another reading of a part of a text, of the same length: its offset (UTF-16 units) and text. */
export interface OtherReading {
  readonly index: number;
  readonly text: string;
  /** True to search for names inside words. */
  readonly inWord: boolean;
}

/** The readings of a text, besides the literal one, that may hide a name. */
export function otherReadings(text: string): OtherReading[] {
  return [...withoutMiddleNames(text), ...longWords(text), ...asShown(text)];
}

const nameWord = String.raw`["'“„«(]?\p{Lu}[\p{L}\p{M}’'-]{0,40}\.?["'”“»)]?`;
const threeOrMore = new RegExp(String.raw`${nameWord}(?:[^\S\n]{1,3}${nameWord}){2,12}`, 'gu');

/** “Ivan Ivanovich Petrov” without every second word: once with the odd words, once with the even ones. */
function withoutMiddleNames(text: string): OtherReading[] {
  return Array.from(text.matchAll(threeOrMore)).flatMap(({ 0: run, index }) =>
    [0, 1].map((parity) => {
      let count = 0;
      const reading = run.replaceAll(/\S+/g, (word) =>
        count++ % 2 === parity ? word : ' '.repeat(word.length),
      );
      return { index, text: reading, inWord: false };
    }),
  );
}

/** Long words, such as hashtags and host names, that may contain a whole name and something else. */
function longWords(text: string): OtherReading[] {
  return Array.from(text.matchAll(/\S{11,}/g), ({ 0: word, index }) => ({
    index,
    text: word,
    inWord: true,
  }));
}

/**
 * Letters that look different from the Latin letter to which they are folded: a capital Ν looks like N and a small
 * ν like v, although both are the same letter. From https://www.unicode.org/reports/tr39/.
 */
const shapes: ReadonlyMap<string, string> = new Map(
  Array.from('ΝΗΥΧΡΓηγωσςпигшщяИЯШЩГПл', (letter, index) => [
    letter,
    'NHYXPrnywocnurwwrNRWWrnn'.charAt(index),
  ]),
);
const shapely = new RegExp(`[${[...shapes.keys()].join('')}]`, 'g');

function asShown(text: string): OtherReading[] {
  if (text.search(shapely) === -1) return [];
  const reading = text.replaceAll(shapely, (letter) => shapes.get(letter) ?? letter);
  return [{ index: 0, text: reading, inWord: false }];
}
