import { foldLetter } from './fold-letter.ts';
import { buildNameTrie, type NameTrie } from './name-trie.ts';
import { otherReadings } from './other-readings.ts';

/** A name found in a text: its offset and length (UTF-16 units), and its owner. */
export interface FoundName<T> {
  readonly index: number;
  readonly length: number;
  readonly owner: T;
}

/** Finds all of some names in a text, in the order of the text; the longest of those that overlap. */
export type NameFinder<T> = (text: string) => readonly FoundName<T>[];

/** Shorter names are found only if their parts are separate: “Li Na” is not in “Lina”. */
const minLettersToJoin = 8;
/** Shorter names are not found inside longer words: “Ann Wick” is not in “Joannwicker”. */
const minLettersInWord = 10;

/**
 * Makes a finder for names. It ignores letter case, marks, width, look-alike letters, and everything that is not a
 * letter between and within the parts of a name. The last part may come first, as in a list of authors, and one
 * more name may be between the parts. Parts of longer words do not count, except for a long name that is whole
 * inside one, as in a hashtag. Reads each text once, however many names there are (Aho–Corasick,
 * https://doi.org/10.1145/360825.360855).
 */
export function nameFinder<T>(
  names: readonly (readonly [name: string, owner: T])[],
): NameFinder<T> {
  let known: NameTrie<NameOrder<T>> | undefined;
  return (text) => {
    // Built for the first search: a check in which nothing changed needs none.
    const trie = (known ??= buildNameTrie(
      [...names].flatMap(([name, owner]) => orders(name, owner)),
    ));
    if (trie.isEmpty) return [];
    return withoutOverlaps([
      ...search(trie, text, isName),
      ...otherReadings(text).flatMap(({ index, text: reading, inWord }) =>
        search(trie, reading, inWord ? isInWord : isName).map((found) => ({
          ...found,
          index: found.index + index,
        })),
      ),
    ]);
  };
}

/** The letters of a name as found in a text. */
interface FoundLetters {
  readonly start: number;
  readonly end: number;
  /** The offset of each letter. */
  readonly places: readonly number[];
}

function search<T>(
  trie: NameTrie<NameOrder<T>>,
  text: string,
  accepts: (text: string, name: NameOrder<T>, letters: FoundLetters) => boolean,
): FoundName<T>[] {
  const found: FoundName<T>[] = [];
  const mayBeginInWord = accepts === isInWord;
  let state = 0;
  let starts: number[] = [];
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    // Most characters begin no name or are inside a word.
    if (state === 0) {
      if (!trie.mayBegin(code)) continue;
      if (!mayBeginInWord && isBasicLetter(text.charCodeAt(index - 1))) continue;
    }
    const char = String.fromCodePoint(text.codePointAt(index) ?? code);
    for (const letter of foldLetter(char)) {
      state = trie.next(state, letter);
      if (state === 0) {
        if (starts.length > 0) starts = [];
        continue;
      }
      starts.push(index);
      for (const name of trie.endingAt(state)) {
        const places = starts.slice(-name.letters);
        const start = places[0] ?? index;
        const end = index + char.length;
        if (accepts(text, name, { start, end, places }))
          found.push({ index: start, length: end - start, owner: name.owner });
      }
    }
    index += char.length - 1;
  }
  return found;
}

function isName(text: string, name: NameOrder<unknown>, letters: FoundLetters): boolean {
  const isJoined = name.letters >= minLettersToJoin;
  return isWhole(text, letters) && (isJoined || isApart(text, letters.places, name.parts));
}

function isInWord(_text: string, { letters, parts }: NameOrder<unknown>): boolean {
  return letters >= minLettersInWord && parts.length > 1;
}

/** True for the code of an ASCII letter. */
function isBasicLetter(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 65 && code <= 90);
}

/** One order of a name’s parts: its folded letters, and the number of letters of each part. */
interface NameOrder<T> {
  readonly text: string;
  readonly letters: number;
  readonly parts: readonly number[];
  readonly owner: T;
}

function orders<T>(name: string, owner: T): NameOrder<T>[] {
  const parts = name
    .split(/[^\p{L}\p{M}\p{N}\p{DI}]+/u)
    .map(foldText)
    .filter((part) => part !== '');
  const last = parts.slice(-1);
  const reversed = [...last, ...parts.slice(0, -1)];
  return (parts.length > 1 ? [parts, reversed] : parts.length === 1 ? [parts] : []).map(
    (order) => ({
      text: order.join(''),
      letters: [...order.join('')].length,
      parts: order.map((part) => [...part].length),
      owner,
    }),
  );
}

function foldText(text: string): string {
  return Array.from(text, foldLetter).join('');
}

/** Scripts without spaces between words, in which a name may touch other letters. */
const unspaced = /[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Thai}\p{sc=Laoo}\p{sc=Khmr}\p{sc=Mymr}]/u;
const letterBefore = /(\p{L})[\p{M}\p{DI}]{0,8}$/u;
const letterAfter = /^[\p{M}\p{DI}]*(\p{L})/u;

/** True if no letter touches the name on either side. */
function isWhole(
  text: string,
  { start, end }: { readonly start: number; readonly end: number },
): boolean {
  const before = letterBefore.exec(text.slice(Math.max(0, start - 8), start))?.[1];
  const after = letterAfter.exec(text.slice(end, end + 8))?.[1];
  return [before, after].every((letter) => letter === undefined || unspaced.test(letter));
}

/** True if something separates the parts of a name and nothing is within them. */
function isApart(text: string, places: readonly number[], parts: readonly number[]): boolean {
  const ends = new Set<number>();
  let sum = 0;
  for (const length of parts) ends.add((sum += length));
  return places.every((place, index) => {
    const previous = places[index - 1];
    if (previous === undefined) return true;
    const between = text.slice(previous, place).replace(/^[^][\p{M}\p{DI}]*/u, '');
    return ends.has(index) === between.length > 0 || unspaced.test(text.charAt(place));
  });
}

function withoutOverlaps<T>(found: readonly FoundName<T>[]): readonly FoundName<T>[] {
  const sorted = found.toSorted((a, b) => a.index - b.index || b.length - a.length);
  let end = 0;
  return sorted.filter(({ index, length }) => {
    if (index < end) return false;
    end = index + length;
    return true;
  });
}
