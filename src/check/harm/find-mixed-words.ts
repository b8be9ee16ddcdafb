import { lookAlikes } from './fold-letter.ts';

/** A word with letters of two scripts that look alike, and the same word in one. */
export interface MixedWord {
  readonly index: number;
  readonly length: number;
  readonly plain: string;
  /** The name of the script that most of it is in. */
  readonly script: string;
}

const scripts = [
  { name: 'Latin', pattern: /\p{sc=Latn}/u },
  { name: 'Cyrillic', pattern: /\p{sc=Cyrl}/u },
  { name: 'Greek', pattern: /\p{sc=Grek}/u },
  { name: 'Armenian', pattern: /\p{sc=Armn}/u },
] as const;
/** The blocks of Greek, Cyrillic and Armenian: most texts have nothing of them. */
const foreign = /[\u0370-\u058f\u1c80-\u1c8f\u1f00-\u1fff\u2de0-\u2dff\ua640-\ua69f]/;
const word = /\p{L}[\p{L}\p{M}]*/gu;

/** Every word that mixes scripts so that a reader cannot see it: Latin with a Cyrillic а. */
export function findMixedWords(text: string): MixedWord[] {
  if (!foreign.test(text)) return [];
  return Array.from(text.matchAll(word)).flatMap(({ 0: found, index }) => {
    const mixed = unmix(found);
    return mixed ? [{ index, length: found.length, ...mixed }] : [];
  });
}

/** The word in the script that most of it is in, where the rest looks like that script; else nothing. */
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
  // Symbols such as kΩ, μm and TNFα are words of two scripts for good reason.
  if (main.name === 'Greek' || second.name === 'Greek') {
    if (chars.length < 4 || main.count < 3 || chars.some((char) => greekSign.test(char)))
      return undefined;
  }
  const plain = chars.map((char) => (second.pattern.test(char) ? twin(char, main.pattern) : char));
  return plain.includes(undefined) ? undefined : { plain: plain.join(''), script: main.name };
}

/** Small Greek letters that formulas use, and capitals that look like no Latin one. */
const greekSign = /[α-ξπ-ωΓΔΘΛΞΠΣΦΨΩ]/u;

/** The letter of a script that looks like another one. */
function twin(char: string, script: RegExp): string | undefined {
  const isCapital = char !== char.toLowerCase();
  const latin = lookAlikes.get(char.toLowerCase()) ?? char.toLowerCase();
  const small = script.test(latin)
    ? latin
    : lookAlikes.keys().find((letter) => lookAlikes.get(letter) === latin && script.test(letter));
  if (small === undefined || (!isCapital && onlyCapitals.has(char))) return undefined;
  return isCapital ? small.toUpperCase() : small;
}

/** Letters that look like the Latin one as capitals alone. */
const onlyCapitals: ReadonlySet<string> = new Set('вкмнт');
