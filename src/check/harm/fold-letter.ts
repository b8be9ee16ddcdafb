/**
 * Cyrillic, Greek and Armenian letters that look like Latin ones, with those, all in lower case. From the
 * confusables of Unicode (https://www.unicode.org/reports/tr39/).
 */
export const lookAlikes: ReadonlyMap<string, string> = new Map([
  ...pairs('авсеһіјкмнорԛѕтуԝхӏѵ', 'abcehijkmhopqstywxlv'),
  ...pairs('αβεζηικμνορτυχϲϳ', 'abezhikmvoptuxcj'),
  ...pairs('օոսհց', 'onuhg'),
]);

/**
 * Letters that Unicode does not decompose, letters of other scripts and styles that look Latin, and digits used as
 * letters. One letter stands for i, l and 1.
 */
const others: ReadonlyMap<string, string> = new Map([
  ...pairs(
    'ɑɐɓƀƈɖɗɛɘəǝƒɡɠǥħɦɥɨɪɩʝɟƙɭɫƚɬɱŋɲƞɳɔɵƥʠɾɽɼɹʂŧƭʈʇʊʉʋʌɯƴɏʐƶȥ',
    'aabbcddeeeefggghhhllljjkllllmnnnnoopqrrrrsttttuuvvwyyzzz',
  ),
  ...pairs('ᴀʙᴄᴅᴇꜰɢʜᴊᴋʟᴍɴᴏᴘꞯʀꜱᴛᴜᴠᴡʏᴢ', 'abcdefghjklmnopqrstuvwyz'),
  // Lisu and Cherokee (in small letters)
  ...pairs('ꓮꓐꓚꓓꓰꓝꓖꓧꓲꓙꓗꓡꓟꓠꓳꓑꓣꓢꓔꓴꓦꓪꓫꓬꓜ', 'abcdefghljklmnoprstuvwxyz'),
  ...pairs('ᎪᏴᏟᎠᎬᏀᎻᎥᏆᎫᏦᏞᎷᎾᏢᏒᏚᎢᏙᏔᎩᏃ'.toLowerCase(), 'abcdeghlljklmoprstvwyz'),
  ['ς', 'σ'],
  ['ø', 'o'],
  ['ł', 'l'],
  ['đ', 'd'],
  ['ß', 'ss'],
  ['æ', 'ae'],
  ['œ', 'oe'],
  ['þ', 'th'],
  ['ð', 'd'],
  ['ı', 'l'],
  ['i', 'l'],
  ['1', 'l'],
  ['3', 'e'],
  ['4', 'a'],
  ['5', 's'],
  ['7', 't'],
  ['0', 'o'],
]);

function pairs(from: string, to: string): [string, string][] {
  return [...from].map((letter, index) => [letter, to[index] ?? letter]);
}

const folded = new Map<string, string>();

/**
 * Folds a character for the comparison of names: without letter case, marks, width and style, and with one letter
 * for all look-alikes. Empty for characters that are invisible or are neither letters nor digits.
 */
export function foldLetter(char: string): string {
  let known = folded.get(char);
  if (known === undefined) folded.set(char, (known = fold(char)));
  return known;
}

function fold(char: string): string {
  const plain = (blackLetter(char) ?? char).normalize('NFKD').toLowerCase().normalize('NFD');
  return [...plain]
    .filter((part) => /[\p{L}\p{N}]/u.test(part) && !/\p{DI}/u.test(part))
    .map((part) => lookAlikes.get(part) ?? part)
    .map((part) => others.get(part) ?? part)
    .join('');
}

/** The letter in a black circle (from U+1F150) or square (from U+1F170), which Unicode does not decompose. */
function blackLetter(char: string): string | undefined {
  const code = char.codePointAt(0) ?? 0;
  const from = [0x1_f1_50, 0x1_f1_70].find((first) => code >= first && code < first + 26);
  return from === undefined ? undefined : String.fromCharCode(0x61 + code - from);
}
