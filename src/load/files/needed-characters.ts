/** Scripts with joining or stacking letters, where U+200C and U+200D affect how a word is written. */
const joining =
  /[[\p{scx=Adlm}\p{scx=Arab}\p{scx=Bali}\p{scx=Beng}\p{scx=Brah}\p{scx=Cakm}\p{scx=Cham}\p{scx=Deva}\p{scx=Gran}\p{scx=Gujr}\p{scx=Guru}\p{scx=Java}\p{scx=Khmr}\p{scx=Knda}\p{scx=Kthi}\p{scx=Lana}\p{scx=Mand}\p{scx=Mani}\p{scx=Mlym}\p{scx=Modi}\p{scx=Mong}\p{scx=Mtei}\p{scx=Mymr}\p{scx=Newa}\p{scx=Nkoo}\p{scx=Orya}\p{scx=Phag}\p{scx=Rohg}\p{scx=Sinh}\p{scx=Sund}\p{scx=Syrc}\p{scx=Taml}\p{scx=Telu}\p{scx=Tibt}\p{scx=Tirh}]&&[\p{L}\p{M}]]/v;
/** Scripts without spaces between words, where U+200B marks the end of a word. */
const unspaced =
  /[[\p{scx=Bali}\p{scx=Java}\p{scx=Khmr}\p{scx=Lana}\p{scx=Laoo}\p{scx=Mymr}\p{scx=Thai}]&&[\p{L}\p{M}]]/v;

const rightToLeft =
  /[[\p{sc=Arab}\p{sc=Hebr}\p{sc=Syrc}\p{sc=Thaa}\p{sc=Nkoo}\p{sc=Adlm}\p{sc=Rohg}\p{sc=Samr}\p{sc=Mand}]&&\p{L}]/v;
const arabic = /[[\p{sc=Arab}\p{sc=Syrc}\p{sc=Thaa}]&&\p{L}]/v;

/** Format characters that belong to one script, each with what must follow it. */
const ofOneScript: readonly { readonly controls: RegExp; readonly followed: RegExp }[] = [
  // Signs that enclose the following number, such as U+0600 and U+06DD.
  {
    controls: /[\u0600-\u0605\u06dd\u0890\u0891\u08e2]/,
    followed: /[[\p{scx=Arab}&&\p{L}]\p{Nd}]/v,
  },
  { controls: /\u070f/, followed: /[\p{sc=Syrc}&&\p{L}]/v },
  { controls: /[\u{110bd}\u{110cd}]/u, followed: /[[\p{sc=Kthi}&&\p{L}]\p{Nd}]/v },
  { controls: /[\u{13430}-\u{1343f}]/u, followed: /[\p{sc=Egyp}&&\p{L}]/v },
  { controls: /[\u{1bca0}-\u{1bca3}]/u, followed: /[\p{sc=Dupl}&&\p{L}]/v },
  { controls: /\u180e/, followed: /[\p{sc=Mong}&&\p{L}]/v },
  { controls: /\u1680/, followed: /[\p{sc=Ogam}&&\p{L}]/v },
  { controls: /\u2800/, followed: /[\u2801-\u28ff]/ },
];

/**
 * Variation selectors, each with the characters that they may follow
 * (https://www.unicode.org/Public/UCD/latest/ucd/StandardizedVariants.txt).
 */
const varied: readonly { readonly selectors: RegExp; readonly after: RegExp }[] = [
  { selectors: /[\ufe0e\ufe0f]/, after: /[\p{Emoji}--[0-9#*]]/v },
  { selectors: /[\ufe00-\ufe02\u{e0100}-\u{e01ef}]/u, after: /\p{Unified_Ideograph}/u },
  { selectors: /\ufe00/, after: /[\p{sc=Mymr}\p{sc=Phag}\u2205\u2229-\u2a9f]/u },
  { selectors: /[\u180b-\u180d\u180f]/, after: /[\p{sc=Mong}&&\p{L}]/v },
];

/** True if the script or emoji around an invisible character cannot be written without it. */
export function isNeeded(text: string, index: number, char: string): boolean {
  const before = /.$/su.exec(text.slice(Math.max(0, index - 2), index))?.[0] ?? '';
  const end = index + char.length;
  const after = /^./su.exec(text.slice(end, end + 2))?.[0] ?? '';
  const own = ofOneScript.find(({ controls }) => controls.test(char));
  if (own) return own.followed.test(after);
  if (char === '\u200c' || char === '\u200d') return joins(char, before, after);
  if (char === '\u200b') return unspaced.test(before) && unspaced.test(after);
  if (/[\u200e\u200f\u061c]/.test(char)) {
    const letters = char === '\u061c' ? arabic : rightToLeft;
    const insideWord = isForeign(before) && isForeign(after);
    return !insideWord && !doesNotShow.test(after) && letters.test(lineAround(text, index));
  }
  if (char === '\ufe0f' && /[0-9#*]/.test(before)) return after === '\u20e3';
  return varied.some(({ selectors, after: base }) => selectors.test(char) && base.test(before));
}

const doesNotShow = /[\p{Cf}\p{Default_Ignorable_Code_Point}]/u;

/** Joiners connect or separate letters, and combine several emoji into one picture. */
function joins(char: string, before: string, after: string): boolean {
  if (joining.test(before) || joining.test(after))
    return !doesNotShow.test(before) && !doesNotShow.test(after);
  return (
    char === '\u200d' &&
    /[\p{Extended_Pictographic}\p{EMod}\ufe0f]/u.test(before) &&
    /\p{Extended_Pictographic}/u.test(after)
  );
}

/** True for a letter or digit of a left-to-right script. */
function isForeign(char: string): boolean {
  return /[\p{L}\p{N}]/u.test(char) && !rightToLeft.test(char);
}

/** How far around a directional mark to search for right-to-left letters, in UTF-16 units. */
const maxDistance = 200;

function lineAround(text: string, index: number): string {
  const before = text.slice(Math.max(0, index - maxDistance), index);
  const after = text.slice(index, index + maxDistance);
  return before.slice(before.lastIndexOf('\n') + 1) + (/^[^\n]*/.exec(after)?.[0] ?? '');
}
