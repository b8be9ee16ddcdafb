/** A part of a text as a reader may also take it, as long as the part itself: its offset (UTF-16 units) and text. */
export interface OtherReading {
  readonly index: number;
  readonly text: string;
  /** True where a name is looked for within a word. */
  readonly inWord: boolean;
}

/** The ways to read a text in which a name may be hidden, besides letter by letter. */
export function otherReadings(text: string): OtherReading[] {
  return [...withoutMiddleNames(text), ...longWords(text), ...asShown(text)];
}

const nameWord = String.raw`["'“„«(]?\p{Lu}[\p{L}\p{M}’'-]{0,40}\.?["'”“»)]?`;
const threeOrMore = new RegExp(String.raw`${nameWord}(?:[^\S\n]{1,3}${nameWord}){2,12}`, 'gu');

/** “Ivan Ivanovich Petrov” without every second of its words: the first ones, then the others. */
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

/** Words such as hashtags, and names of hosts, into which a whole name fits beside something else. */
function longWords(text: string): OtherReading[] {
  return Array.from(text.matchAll(/\S{11,}/g), ({ 0: word, index }) => ({
    index,
    text: word,
    inWord: true,
  }));
}

/**
 * Letters by their shape, where it is not that of the Latin letter they are compared with: a capital Ν is an N
 * and a small one is a v, though both are the same letter. After https://www.unicode.org/reports/tr39/.
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
