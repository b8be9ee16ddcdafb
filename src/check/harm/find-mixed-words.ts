import { lookAlikes } from './fold-letter.ts';

/** A word with letters of two scripts that look alike, and the same word in one script. */
export interface MixedWord {
  readonly index: number;
  readonly length: number;
  readonly plain: string;
  /** The name of the script of most of its letters. */
  readonly script: string;
}

const scripts = [
  { name: 'Latin', pattern: /\p{sc=Latn}/u },
  { name: 'Cyrillic', pattern: /\p{sc=Cyrl}/u },
  { name: 'Greek', pattern: /\p{sc=Grek}/u },
  { name: 'Armenian', pattern: /\p{sc=Armn}/u },
] as const;
/** The blocks of Greek, Cyrillic and Armenian. Most texts have no characters in them. */
const foreign = /[\u0370-\u058f\u1c80-\u1c8f\u1f00-\u1fff\u2de0-\u2dff\ua640-\ua69f]/;
const word = /\p{L}[\p{L}\p{M}]*/gu;

/** Finds words that mix scripts invisibly, such as a Latin word with a Cyrillic а. */
export function findMixedWords(text: string): MixedWord[] {
  if (!foreign.test(text)) return [];
  return Array.from(text.matchAll(word)).flatMap(({ 0: found, index }) => {
    const mixed = unmix(found);
    return mixed ? [{ index, length: found.length, ...mixed }] : [];
  });
}

/**
 * The word in the script of most of its letters; undefined if the other letters have no look-alikes in that
 * script.
 */
function unmix(text: string): Pick<MixedWord, 'plain' | 'script'> | undefined {
  if (!foreign.test(text)) return undefined;
  const chars = [...text];
  const counted = scripts
    .map(({ name, pattern }) => ({
      name,
      pattern,
      count: chars.filter((char) => pattern.test(char)).length,
    }))
    .filter(({ count }) => count > 0)
    .sort((a, b) => b.count - a.count);
  const [main, second] = counted;
  if (!main || !second || counted.length > 2) return undefined;
  // Symbols such as kΩ, μm and TNFα mix two scripts on purpose.
  if (main.name === 'Greek' || second.name === 'Greek') {
    if (chars.length < 4 || main.count < 3 || chars.some((char) => greekSign.test(char)))
      return undefined;
  }
  const plain = chars.map((char) => (second.pattern.test(char) ? twin(char, main.pattern) : char));
  return plain.includes(undefined) ? undefined : { plain: plain.join(''), script: main.name };
}

/** Small Greek letters in formulas, and capitals that look like no Latin letter. */
const greekSign = /[α-ξπ-ωΓΔΘΛΞΠΣΦΨΩ]/u;

/** The letter of a script that looks like the given one. */
function twin(char: string, script: RegExp): string | undefined {
  const isCapital = char !== char.toLowerCase();
  const latin = lookAlikes.get(char.toLowerCase()) ?? char.toLowerCase();
  const small = script.test(latin)
    ? latin
    : lookAlikes.keys().find((letter) => lookAlikes.get(letter) === latin && script.test(letter));
  if (small === undefined || (!isCapital && onlyCapitals.has(char))) return undefined;
  return isCapital ? small.toUpperCase() : small;
}

/** Letters that look like a Latin letter only as capitals. */
const onlyCapitals: ReadonlySet<string> = new Set('вкмнт');
