import { describeQuote } from '../describe-quote.ts';
import type { SeededRandom } from '../seeded-random.ts';
import type { TextQuoteSelector, TextRange } from '../text-quote-selector.ts';

/** A text before and after an edit, and what became of one passage. */
export interface GeneratedEdit {
  readonly before: string;
  /** Selects a passage of `before`, with 32 code units of context on either side or the least that is needed. */
  readonly selector: TextQuoteSelector;
  readonly after: string;
  /** Range in `after` from the first to the last letter of the passage that is left or was retyped. */
  readonly image: TextRange;
  /** The fraction of the passage’s letters that are unchanged. */
  readonly survival: number;
  /** The names of the edits, in order. */
  readonly steps: readonly string[];
}

/** One code unit of a text that is being edited. */
interface Letter {
  readonly text: string;
  /** Offset before the edits; absent if the letter is new. */
  readonly origin?: number;
  readonly isRetyped?: boolean;
}

/** @param foreign a text unrelated to the edited one */
type Edit = (
  letters: readonly Letter[],
  near: number,
  random: SeededRandom,
  foreign: string,
) => readonly Letter[];

const edits: Readonly<Record<string, Edit>> = {
  insert(letters, near, random, foreign) {
    const source = toLetters(foreign.replaceAll('\n', ' '));
    const from = wordStart(source, random.integer(0, source.length));
    const to = wordEnd(source, from + random.integer(1, 40));
    const words = source.slice(from, to).map(({ text }) => ({ text }));
    return replace(letters, wordStart(letters, near), 0, [...words, { text: ' ' }]);
  },
  remove(letters, near, random) {
    const from = wordStart(letters, near);
    const to = wordEnd(letters, from + random.integer(1, 30));
    return replace(letters, from, to + (letters[to]?.text === ' ' ? 1 : 0) - from, []);
  },
  retype(letters, near, random) {
    const from = wordStart(letters, near);
    const at = random.integer(from, wordEnd(letters, from) + 1);
    const letter = letters[at];
    if (letter === undefined || !/[a-z\u0620-\u064A\u4E00-\u9FFF]/.test(letter.text))
      return letters;
    const slips = [[], ['e'], [letter.text, letter.text]];
    return replace(
      letters,
      at,
      1,
      random.pick(slips).map((text) => ({ ...letter, text, isRetyped: true })),
    );
  },
  rewrap(letters, near, random) {
    const space = random.pick(['\n', '  ', '\u00A0', '\n    ', '\t']);
    return letters.flatMap((letter, at) =>
      letter.text === ' ' && Math.abs(at - near) < 60
        ? Array.from(space, (text) => ({ ...letter, text }))
        : [letter],
    );
  },
  split: (letters, near) =>
    replace(letters, wordStart(letters, near), 0, [{ text: '\n' }, { text: '\n' }]),
  join(letters, near) {
    const at = letters.findIndex(({ text }, index) => text === '\n' && index > near - 200);
    return letters.map((letter, index) => (index === at ? { ...letter, text: ' ' } : letter));
  },
  decompose: (letters) =>
    letters.flatMap((letter) =>
      letter.text
        .normalize('NFD')
        .split('')
        .map((text) => ({ ...letter, text })),
    ),
};

/** Edits a text once or twice, usually in or near one of its passages. */
export function generateEdit(
  paragraphs: readonly string[],
  foreign: string,
  random: SeededRandom,
): GeneratedEdit {
  const before = paragraphs.join('\n');
  const passage = pickPassage(before, random);
  let letters: readonly Letter[] = toLetters(before);
  const done: string[] = [];
  for (let count = random.integer(1, 3); count > 0; count -= 1) {
    const name = random.pick(Object.keys(edits));
    const isNear = random.integer(0, 4) > 0;
    const near = isNear
      ? random.integer(Math.max(passage.start - 30, 0), Math.min(passage.end + 30, letters.length))
      : random.integer(0, letters.length);
    letters = edits[name]?.(letters, near, random, foreign) ?? letters;
    done.push(name);
  }
  const inPassage = ({ origin = -1 }: Letter): boolean =>
    origin >= passage.start && origin < passage.end;
  const after = letters.map(({ text }) => text).join('');
  const left = new Set(
    letters
      .filter(({ isRetyped }) => isRetyped !== true)
      .filter(inPassage)
      .map(({ origin }) => origin),
  );
  return {
    before,
    selector:
      random.integer(0, 2) === 0 ? describeQuote(before, passage) : withContext(before, passage),
    after,
    image: trim(after, {
      start: letters.findIndex(inPassage),
      end: letters.findLastIndex(inPassage) + 1,
    }),
    survival: left.size / (passage.end - passage.start),
    steps: done,
  };
}

/** A passage of three words or more, sometimes across the end of a paragraph. */
function pickPassage(text: string, random: SeededRandom): TextRange {
  const letters = toLetters(text);
  for (;;) {
    const start = wordStart(letters, random.integer(0, letters.length));
    const end = wordEnd(letters, start + random.integer(10, 200));
    const words = text.slice(start, end).match(/[\p{sc=Han}]|[^\s\p{sc=Han}]+/gu) ?? [];
    if (words.length >= 3 && text.slice(start, end).trim() === text.slice(start, end))
      return { start, end };
  }
}

function withContext(text: string, { start, end }: TextRange): TextQuoteSelector {
  return {
    exact: text.slice(start, end),
    prefix: text.slice(Math.max(start - 32, 0), start),
    suffix: text.slice(end, end + 32),
  };
}

function toLetters(text: string): Letter[] {
  return text.split('').map((letter, origin) => ({ text: letter, origin }));
}

function trim(text: string, { start, end }: TextRange): TextRange {
  const passage = text.slice(start, end);
  return {
    start: start + passage.length - passage.trimStart().length,
    end: end - passage.length + passage.trimEnd().length,
  };
}

function replace<T>(list: readonly T[], at: number, count: number, items: readonly T[]): T[] {
  return [...list.slice(0, at), ...items, ...list.slice(at + count)];
}

const inWord = /[\p{L}\p{N}\p{M}\p{Cf}\p{Cs}’-]/u;
const ideograph = /\p{sc=Han}/u;

/** True if two adjacent code units belong to the same word; each ideograph is a word of its own. */
function isJoined(a: Letter | undefined, b: Letter | undefined): boolean {
  return (
    a !== undefined &&
    b !== undefined &&
    inWord.test(a.text) &&
    inWord.test(b.text) &&
    !ideograph.test(a.text) &&
    !ideograph.test(b.text)
  );
}

/** The start of the word at a position, or of the next word. */
function wordStart(letters: readonly Letter[], near: number): number {
  let at = Math.min(near, letters.length - 1);
  while (letters[at]?.text.trim() === '') at += 1;
  while (isJoined(letters[at - 1], letters[at])) at -= 1;
  return at;
}

function wordEnd(letters: readonly Letter[], near: number): number {
  let at = Math.min(Math.max(near, 1), letters.length);
  while (isJoined(letters[at - 1], letters[at])) at += 1;
  return at;
}
