import { isNeeded } from './needed-characters.ts';

/**
 * A character that a reader cannot see or that changes how others are read. `index` and `length` are in UTF-16
 * units.
 */
export interface HiddenCharacter {
  readonly index: number;
  readonly length: number;
  /** What it is, with its code point: “U+202E, a bidirectional control”. */
  readonly what: string;
  /** What to do with it, in a sentence. */
  readonly fix: string;
}

/**
 * Characters that may be hidden: all controls, format characters, private, unassigned and ignorable code points,
 * and a few that Unicode counts as visible but fonts draw as nothing
 * (https://www.unicode.org/reports/tr44/#Properties).
 */
const candidates =
  /[[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Cn}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}\p{Variation_Selector}\u1680\u2800\ufffc\ufffd\u{1d159}]--[\t\n\r]]/gv;

/** Two or more spaces that keyboards do not have, and blank lines with at least one of them. */
const oddSpaces =
  /[\u00a0\u2000-\u200a\u202f\u205f]{2,}|^[ \t]*[\u00a0\u2000-\u200a\u202f\u205f\u3000][ \t\u00a0\u2000-\u200a\u202f\u205f\u3000]*$/gmu;

/** Letters, signs and punctuation of Europe that never hide anything. Most texts have no others. */
const ordinary =
  /^[\t\n\r\x20-\x7e\xa1-\xac\xae-\u02ff\u0370-\u0377\u0384-\u038a\u038e-\u03a1\u03a3-\u0481\u048a-\u052f\u2010-\u2027\u2030-\u205e\u20a0-\u20bf]*$/;

/**
 * The three flags that are written with tag characters
 * (https://www.unicode.org/reports/tr51/#flag-emoji-tag-sequences).
 */
const spelledFlags =
  /\u{1f3f4}\u{e0067}\u{e0062}(?:\u{e0065}\u{e006e}\u{e0067}|\u{e0073}\u{e0063}\u{e0074}|\u{e0077}\u{e006c}\u{e0073})\u{e007f}/gu;

/**
 * Finds hidden characters in a text: controls, format characters that no script needs there, tags, private,
 * unassigned and replacement characters, and runs of odd spaces. Each run is one finding.
 */
export function hiddenCharacters(text: string): readonly HiddenCharacter[] {
  if (ordinary.test(text)) return [];
  const plain = text.replace(spelledFlags, (flag) => '.'.repeat(flag.length));
  const found: HiddenCharacter[] = [];
  for (const { 0: char, index } of plain.matchAll(candidates)) {
    const before = found.at(-1);
    if (before && before.index + before.length === index) {
      found[found.length - 1] = {
        ...before,
        length: before.length + char.length,
        fix: 'Delete these characters.',
      };
    } else if (!isNeeded(plain, index, char)) {
      const what = `${codePoint(char)}, ${kindOf(char)}`;
      found.push({ index, length: char.length, what, fix: 'Delete the character.' });
    }
  }
  const spaces = [...plain.matchAll(oddSpaces)].map(({ 0: run, index }) => ({
    index,
    length: run.length,
    what: `${codePoint(/[^ \t]/u.exec(run)?.[0] ?? run)}, a space that no keyboard has and nothing here needs`,
    fix: 'Write one plain space, or leave the line empty.',
  }));
  return spaces.length === 0 ? found : [...found, ...spaces].sort((a, b) => a.index - b.index);
}

/** The code point of a character as text: U+202E. */
export function codePoint(char: string): string {
  return `U+${(char.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}

const kinds: readonly (readonly [RegExp, string])[] = [
  [/\0/, 'a null character'],
  [/\x1b/, 'an escape character'],
  [/\p{Cc}/u, 'a control character'],
  [/\u00ad/, 'a soft hyphen, which shows at the end of a line only'],
  [
    /[\u202a-\u202e\u2066-\u2069\u200e\u200f\u061c]/,
    'a bidirectional control, which can make text read in another order than it is written',
  ],
  [/[\u2028\u2029]/, 'a line separator that most editors do not show'],
  [/\ufffd/, 'the sign for a character that was lost in copying'],
  [/\ufeff/, 'a byte-order mark'],
  [/[\u{e0000}-\u{e007f}]/u, 'an invisible tag character'],
  [/\p{Variation_Selector}/u, 'a variation selector after a character that has no variants'],
  [/\p{Cs}/u, 'half of a character, whose other half is missing'],
  [/\p{Co}/u, 'a private character that every computer shows differently'],
  [/\p{Noncharacter_Code_Point}/u, 'a code point that is no character'],
  [/\p{Cn}/u, 'a code point that Unicode has given to no character'],
  [/\p{Cf}/u, 'a format control where no script needs one'],
];

function kindOf(char: string): string {
  return kinds.find(([pattern]) => pattern.test(char))?.[1] ?? 'an invisible character';
}
