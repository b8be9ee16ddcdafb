import type { TextForm } from './found-text.ts';

const decimal = String.raw`-?\d{1,3}\.\d{4,12}`;
const between = String.raw`\s{0,3}(?:[,;/|]|!4d|&m?lon=|&lng=)?\s{0,3}(?:[Ll]on(?:g(?:itude)?)?[.:=]?\s?)?`;
const side = (letters: string) => String.raw`\s?°?\s?[${letters}]?`;
const plusCode = '[23456789CFGHJMPQRVWX]';

/** Words after which two decimals are a position, however small they are. */
const cue =
  /(?:coordinates?|latitude|lat|location|located|gps|координаты|koordinaten|coordonnées|coordenadas)\W{0,4}(?:are |at |: )?$/i;

/** Positions on the earth in the forms that maps write. */
export const coordinateForms: readonly TextForm[] = [
  {
    what: 'coordinates',
    sign: /\d\.\d{4}/,
    pattern: new RegExp(
      String.raw`(?<![\d.,-])${decimal}${side('NS')}${between}${decimal}${side('EWO')}(?!\d|\.\d)`,
      'g',
    ),
    accepts: (match, text) => isPosition(match, text),
  },
  {
    what: 'coordinates',
    sign: /\d,\d{4}/,
    pattern: /(?<![\d.,-])-?\d{1,3},\d{4,12}\s?[;/|]\s?-?\d{1,3},\d{4,12}(?!\d)/g,
    accepts: (match, text) => isPosition(match, text),
  },
  {
    // 51.507° N, 0.128° W
    what: 'coordinates',
    sign: /\d{3}\s?[°º˚]?\s?[NSСЮ]/,
    pattern:
      /(?<![\d.])\d{1,3}[.,]\d{3,12}\s?[°º˚]?\s?[NSСЮ][\s,;/]{0,3}\d{1,3}[.,]\d{3,12}\s?[°º˚]?\s?[EWOВЗ](?!\p{L})/gu,
  },
  {
    // 51° 30′ N, 51°30.45′, 51 deg 30 min
    what: 'coordinates',
    sign: /[°º˚]|deg/i,
    pattern:
      /(?<![\d.])\d{1,3}\s{0,2}(?:[°º˚]\s{0,2}\d{1,2}(?:[.,]\d{1,8})?\s{0,2}['’′´‵]|deg(?:rees)?\s{1,2}\d{1,2}(?:[.,]\d{1,8})?\s{1,2}min(?:utes)?[\s,]{1,3}(?:north|south|east|west|[NSEW]\b))/gi,
  },
  {
    // N 51 30.450 W 000 07.400
    what: 'coordinates',
    sign: /[NS]\s?\d{1,2}[\s°]/,
    pattern:
      /(?<![\p{L}\d])[NS]\s?\d{1,2}[\s°]\s?\d{1,2}[.,]\d{2,8}['′’]?[\s,;]{1,3}[EW]\s?\d{1,3}[\s°]\s?\d{1,2}[.,]\d{2,8}/gu,
  },
  {
    // 513027N 0000740W
    what: 'coordinates',
    sign: /\d{4}[NS]/,
    pattern: /(?<![\p{L}\d])\d{4,6}[NS][\s,/]{0,2}\d{5,7}[EW](?![\p{L}\d])/gu,
  },
  {
    what: 'coordinates',
    sign: /geo:/i,
    pattern: /(?<!\p{L})geo:-?\d{1,3}(?:\.\d{1,12})?,-?\d{1,3}(?:\.\d{1,12})?/giu,
  },
  {
    // The grid of https://plus.codes/ names squares of some metres.
    what: 'a plus code',
    sign: /[2-9CFGHJMPQRVWX]{4}\+/,
    pattern: new RegExp(
      String.raw`(?<![\p{L}\d+])(?=\d*[A-Z])${plusCode}{4}(?:${plusCode}{2}|${plusCode}{4})?\+${plusCode}{2,3}(?![\p{L}\d])`,
      'gu',
    ),
  },
  {
    // The military grid (MGRS): 30U XC 99316 10163
    what: 'a grid reference',
    sign: /\d[C-X]\s?[A-Z]{2}\s?\d{3}/,
    pattern:
      /(?<![\p{L}\d])\d{1,2}[C-HJ-NP-X]\s?[A-HJ-NP-Z]{2}\s?(?:\d{3,5}\s\d{3,5}|\d{6}(?:\d\d){0,2})(?![\p{L}\d])/gu,
  },
  {
    what: 'an address of three words',
    sign: /\/\/\/\p{Ll}/u,
    pattern: /(?<![\p{L}/:])\/\/\/\p{Ll}{3,20}\.\p{Ll}{3,20}\.\p{Ll}{3,20}/gu,
  },
];

/** Two decimals are a position where they are in its range and not both small, as constants and shares are. */
function isPosition({ 0: pair, index }: RegExpExecArray, text: string): boolean {
  const values = Array.from(
    pair.replaceAll(/(\d),(\d{4})/g, '$1.$2').matchAll(/-?(?<!\d)\d+\.\d+/g),
    ([number]) => Number(number),
  );
  const sizes = values.map(Math.abs);
  if (sizes.length !== 2 || Math.max(...sizes) > 180 || Math.min(...sizes) > 90) return false;
  const marked = /[°NSEWO]/.test(pair) || cue.test(text.slice(Math.max(0, index - 40), index));
  return marked || Math.max(...sizes) >= 10;
}
