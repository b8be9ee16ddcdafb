/** A character that a reader cannot see or that changes how others read; `index` and `length` in UTF-16 units. */
export interface HiddenCharacter {
  readonly index: number;
  readonly length: number;
  /** What it is, with its code point: “U+202E, a bidirectional control”. */
  readonly what: string;
}

const candidates =
  /[\0-\x08\v\f\x0e-\x1f\x7f-\x9f\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180f\u200b-\u200f\u2028-\u202e\u2060-\u206f\u2800\u3164\ufdd0-\ufdef\ufe00-\ufe0f\ufeff\uffa0\ufff0-\uffff\p{Co}\p{Cs}\u{1d173}-\u{1d17a}\u{e0000}-\u{e0fff}]|[\u{1fffe}\u{1ffff}\u{2fffe}\u{2ffff}\u{3fffe}\u{3ffff}]/gu;

/** Letters, signs and punctuation of Europe, none of which hides: most texts hold nothing else. */
const ordinary =
  /^[\t\n\r\x20-\x7e\xa0-\u02ff\u0370-\u0481\u048a-\u052f\u2010-\u2027\u2030-\u205e\u20a0-\u20c0]*$/;

/** Scripts whose letters join, where U+200C and U+200D decide how a word is written. */
const joining =
  /[[\p{scx=Arab}\p{scx=Syrc}\p{scx=Mand}\p{scx=Nkoo}\p{scx=Mong}\p{scx=Deva}\p{scx=Beng}\p{scx=Guru}\p{scx=Gujr}\p{scx=Orya}\p{scx=Taml}\p{scx=Telu}\p{scx=Knda}\p{scx=Mlym}\p{scx=Sinh}\p{scx=Khmr}\p{scx=Mymr}\p{scx=Tibt}]&&[\p{L}\p{M}]]/v;
/** Scripts written without spaces, where U+200B marks the end of a word. */
const unspaced = /[[\p{scx=Thai}\p{scx=Laoo}\p{scx=Khmr}\p{scx=Mymr}]&&[\p{L}\p{M}]]/v;
const rightToLeft = /[\p{sc=Arab}\p{sc=Hebr}\p{sc=Syrc}\p{sc=Thaa}\p{sc=Nkoo}]/u;
const pictograph = /\p{Extended_Pictographic}/u;

/**
 * Finds characters that hide in a text: controls, bidirectional controls, zero-width characters where no script
 * needs them, tags, private and replacement characters. A run of them is one finding.
 */
export function hiddenCharacters(text: string): readonly HiddenCharacter[] {
  if (ordinary.test(text)) return [];
  const found: HiddenCharacter[] = [];
  for (const { 0: char, index } of text.matchAll(candidates)) {
    const before = found.at(-1);
    if (before && before.index + before.length === index) {
      found[found.length - 1] = { ...before, length: before.length + char.length };
    } else if (!isNeeded(text, index, char)) {
      found.push({ index, length: char.length, what: `${codePoint(char)}, ${kindOf(char)}` });
    }
  }
  return found;
}

/** Shows a character by its number: U+202E. */
export function codePoint(char: string): string {
  return `U+${(char.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}

/** True where the script or the emoji around it cannot be written without the character. */
function isNeeded(text: string, index: number, char: string): boolean {
  const before = /.$/su.exec(text.slice(Math.max(0, index - 2), index))?.[0] ?? '';
  const after = /^./su.exec(text.slice(index + char.length, index + char.length + 2))?.[0] ?? '';
  if (char === '\u200c' || char === '\u200d') {
    if (joining.test(before) || joining.test(after)) return !isHidden(before) && !isHidden(after);
    return (
      char === '\u200d' &&
      /[\p{Extended_Pictographic}\p{EMod}\ufe0f]/u.test(before) &&
      pictograph.test(after)
    );
  }
  if (char === '\u200b') return unspaced.test(before) && unspaced.test(after);
  if (/[\u200e\u200f\u061c]/.test(char))
    return !isHidden(before) && rightToLeft.test(lineAround(text, index));
  if (/[\ufe00-\ufe0f]/.test(char)) return /[\p{Emoji}\p{sc=Han}\p{Sm}\p{sc=Mymr}]/u.test(before);
  if (/[\u180b-\u180f]/.test(char)) return /\p{sc=Mong}/u.test(before);
  return /[\u{e0100}-\u{e01ef}]/u.test(char) && /\p{sc=Han}/u.test(before);
}

function isHidden(char: string): boolean {
  return char !== '' && char.search(candidates) !== -1;
}

function lineAround(text: string, index: number): string {
  const end = text.indexOf('\n', index);
  return text.slice(text.lastIndexOf('\n', index) + 1, end === -1 ? text.length : end);
}

const kinds: readonly (readonly [RegExp, string])[] = [
  [/\0/, 'a null character'],
  [/\x1b/, 'an escape character'],
  [/[\0-\x1f\x7f-\x9f]/, 'a control character'],
  [
    /[\u202a-\u202e\u2066-\u2069\u200e\u200f\u061c]/,
    'a bidirectional control: it makes text read otherwise than it is written',
  ],
  [/[\u2028\u2029]/, 'a line separator that most editors do not show'],
  [/\ufffd/, 'the sign that stands for a character lost in copying'],
  [/\ufeff/, 'a byte-order mark'],
  [/[\u{e0000}-\u{e007f}]/u, 'an invisible tag character'],
  [
    /[\ufe00-\ufe0f\u{e0100}-\u{e01ef}]/u,
    'a variation selector after a character that has no variants',
  ],
  [/\p{Cs}/u, 'half of a character, whose other half is missing'],
  [/\p{Co}/u, 'a private character that every computer shows differently'],
];

function kindOf(char: string): string {
  return kinds.find(([pattern]) => pattern.test(char))?.[1] ?? 'an invisible character';
}
