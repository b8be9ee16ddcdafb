import type { TextForm } from './found-text.ts';

const minus = '[-−–]';
const decimal = String.raw`${minus}?\d{1,3}\.\d{4,12}`;
const between = String.raw`\s{0,3}(?:[,;/|]|!4d|&m?lon=|&lng=|&y=|and|и|und|et|y[:=])?\s{0,3}(?:[Ll]on(?:g(?:itude)?)?[.:=]?\s?)?`;
const side = (letters: string) => String.raw`\s?°?\s?[${letters}]?`;
const plusCode = '[23456789CFGHJMPQRVWX]';

/** Words after which two decimal numbers are a position, however small they are. */
const cue =
  /(?:coordinates?|latitude|lat|location|located|gps|координаты|koordinaten|coordonnées|coordenadas)\W{0,4}(?:are |at |: )?$/i;

/** Geographic positions in the notations of maps. */
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
    pattern: /(?<![\d.,-])[-−–]?\d{1,3},\d{4,12}(?:\s?[;/|]\s?|\s)[-−–]?\d{1,3},\d{4,12}(?!\d)/g,
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
      /(?<![\d.])\d{1,3}\s{0,2}(?:[°º˚]\s{0,2}\d{1,2}(?:[.,]\d{1,8})?\s{0,2}['’′´‵]|deg(?:rees)?\s{1,2}\d{1,2}(?:[.,]\d{1,8})?(?:['’′]|\s{1,2}min(?:utes)?)[\s,]{1,3}(?:north|south|east|west|[NSEW]\b))/gi,
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
    // N51.5007 W0.1246; N 51.5007°, W 0.1246°
    what: 'coordinates',
    sign: /[NS]\s?\d{1,2}\.\d{3}/,
    pattern:
      /(?<![\p{L}\d])[NS]\s?\d{1,2}\.\d{3,12}\s?[°º˚]?[\s,;/]{1,3}[EW]\s?\d{1,3}\.\d{3,12}/gu,
  },
  {
    // 51.5007 north, 0.1246 west; 55.7558° с. ш., 37.6173° в. д.; 48.8566° nördlicher Breite
    what: 'coordinates',
    sign: /\d[.,]\d{3,12}\s?[°º˚]?\s?(?:north|south|с\.\s?ш|ю\.\s?ш|nördl|südl|nord|sud|norte|sur)/i,
    pattern:
      /(?<![\d.,])\d{1,2}[.,]\d{3,12}\s?[°º˚]?\s?(?:north|south|с\.\s?ш|ю\.\s?ш|nördl|südl|nord|sud|norte|sur)/giu,
  },
  {
    // 51d30m02s N; 51:30:02N 0:07:28W; 51 30 02 N 0 07 28 W; 51-30-02N 000-07-28W
    what: 'coordinates',
    sign: /\d\s?s?\s?[NS]/,
    pattern:
      /(?<![\p{L}\d.:-])\d{1,2}[\s:d-]{1,2}\d{2}[\s:m-]{1,2}\d{2}(?:\.\d{1,4})?\s?s?\s?[NS][\s,/]{1,2}\d{1,3}[\s:d-]{1,2}\d{2}?[\s:m-]{0,2}\d{1,2}m?\s?\d{0,2}(?:\.\d{1,4})?s?\s?[EW](?!\p{L})/gu,
  },
  {
    // 51d30m02s
    what: 'coordinates',
    sign: /\dd\s?\d{1,2}m/,
    pattern: /(?<![\p{L}\d.])\d{1,3}d\s?\d{1,2}m\s?(?:\d{1,2}(?:\.\d{1,4})?s)?\s?[NSEW](?!\p{L})/gu,
  },
  {
    // с.ш. 55.7558
    what: 'coordinates',
    sign: /[сю]\.\s?ш\./i,
    pattern: /(?<!\p{L})[сю]\.\s?ш\.\s?\d{1,2}[.,]\d{3,12}/giu,
  },
  {
    // latitude 51.50, longitude -0.12: two decimal places are about a kilometre, three about 100 metres
    what: 'coordinates',
    sign: /lat/i,
    pattern:
      /(?<!\p{L})lat(?:itude)?[.:=]?\s{0,2}[-−–]?\d{1,2}\.\d{2,3}(?!\d)°?[\s,;&NS]{1,4}lon(?:g(?:itude)?)?[.:=]?\s{0,2}[-−–]?\d{1,3}\.\d{2,3}(?!\d)/giu,
  },
  {
    what: 'coordinates',
    sign: /UTM|\d{6,7}\s?m?[EN]?\s\d{7}/,
    pattern:
      /(?<![\p{L}\d])\d{1,2}[C-X]\s\d{6}(?:\s?m?E)?[\s,]{1,2}\d{7}(?:\s?m?N)?(?![\p{L}\d])/gu,
  },
  {
    // The grid of Great Britain: TQ 303 797, TQ 30300 79700
    what: 'a grid reference',
    sign: /[HNOST][A-HJ-Z]\s\d{3,5}\s\d{3}/,
    pattern:
      /(?<![\p{L}\d])[HNOST][A-HJ-Z]\s(?:\d{3}\s\d{3}|\d{4}\s\d{4}|\d{5}\s\d{5})(?![\p{L}\d]|[.,]\d)/gu,
  },
  {
    what: 'a geohash',
    sign: /geohash/i,
    pattern: /(?<!\p{L})geohash(?:\sis)?[\s:=]{1,2}[\db-hjkmnp-z]{6,12}(?![\p{L}\d])/giu,
  },
  {
    what: 'an address of three words',
    sign: /what3words|w3w/i,
    pattern:
      /(?<!\p{L})(?:what3words(?:\.com)?|w3w(?:\.co)?)(?:\saddress|\sis)?[\s:/]{1,4}\p{Ll}{3,20}\.\p{Ll}{3,20}\.\p{Ll}{3,20}/giu,
  },
  {
    what: 'coordinates',
    sign: /geo:/i,
    pattern: /(?<!\p{L})geo:-?\d{1,3}(?:\.\d{1,12})?,-?\d{1,3}(?:\.\d{1,12})?/giu,
  },
  {
    // Open Location Codes (https://plus.codes/) name areas of a few metres.
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
    sign: /\/\/\/\s?\p{Ll}/u,
    pattern: /(?<![\p{L}/:])\/\/\/\s?\p{Ll}{3,20}\.\p{Ll}{3,20}\.\p{Ll}{3,20}/gu,
  },
];

/** Two decimal numbers are a position if they are in range and not both small, as constants and fractions are. */
function isPosition({ 0: pair, index }: RegExpExecArray, text: string): boolean {
  const values = Array.from(
    pair.replaceAll(/(\d),(\d{4})/g, '$1.$2').matchAll(/(?<!\d)\d+\.\d+/g),
    ([number]) => Number(number),
  );
  const sizes = values.map(Math.abs);
  if (sizes.length !== 2 || Math.max(...sizes) > 180 || Math.min(...sizes) > 90) return false;
  const marked = /[°NSEWO]/.test(pair) || cue.test(text.slice(Math.max(0, index - 40), index));
  return marked || Math.max(...sizes) >= 10;
}
