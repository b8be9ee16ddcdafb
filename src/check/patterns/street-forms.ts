import type { TextForm } from './found-text.ts';

const space = String.raw`[^\S\n]{1,3}`;
const number = String.raw`(?<![\p{L}\p{N}.,:/§$€£-]|[$€£][^\S\n])\d{1,4}(?:[-–/]\d{1,4})?(?:[a-zA-Z½]|${space}bis|${space}ter)?(?![\p{L}\p{N}])`;
const capital = String.raw`\p{Lu}(?:\p{Ll}?\.|[\p{L}’'-]{0,40})`;
const cyrillicName = String.raw`\p{Lu}[\p{L}.-]{0,40}(?:${space}\p{Lu}[\p{L}.-]{0,40}){0,3}`;
const ordinal = String.raw`\d{1,3}(?:st|nd|rd|th)`;
/** A number after the street: not a year, and not a count of what follows. */
const after = String.raw`\d{1,3}(?:[-–/]\d{1,3})?[a-zа-яA-ZА-Я]?(?![\p{L}\p{N}]|[.,]\d|${space}\p{Ll}|${space}(?:%|°))`;
const months =
  '(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)(?:\\.|uary|ruary|ch|il|e|y|ust|t|tember|ober|ember)?';

const form = (sign: RegExp, source: string, accepts?: TextForm['accepts']): TextForm => ({
  what: 'a house number',
  sign,
  pattern: new RegExp(source, 'gu'),
  ...(accepts && { accepts }),
});

/** House numbers as written in several European languages. */
export const streetForms: readonly TextForm[] = [
  // 14 Harbour Road; 350 Fifth Ave.
  form(
    /Street|Road|Avenue|Lane|Drive|Boulevard|Square|Terrace|Crescent|Mews|Embankment|Ave|Rd|Blvd|St|Ln/,
    String.raw`${number}${space}(?!${months}${space})(?:(?:${capital}|${ordinal})${space}){1,4}(?:(?:Street|Road|Avenue|Lane|Drive|Boulevard|Square|Terrace|Crescent|Mews|Embankment|Ave|Rd|Blvd)(?!\p{L})|(?:St|Ln)(?!\p{L}|\.?${space}\p{Lu}))`,
    isEnglishAddress,
  ),
  // Harbour Road 14
  form(
    /(?:Street|Road|Avenue|Lane|Drive|Boulevard|Terrace|Crescent)\s\d/,
    String.raw`(?<!\p{L})${capital}${space}(?:Street|Road|Avenue|Lane|Drive|Boulevard|Terrace|Crescent)${space}${after}`,
  ),
  // number 14, Harbour Road; house 14 on Harbour Road; apartment 14, Harbour Road
  form(
    /(?:umber|[Nn]o\.?|ouse|lot|lat|pt\.?|partment|oom|uite)\s(?:[Nn]o\.?\s|number\s)?\d/,
    String.raw`(?<!\p{L})(?:[Nn](?:umber|o\.?)|[Hh]ouse|[Pp]lot|[Ff]lat|[Aa]p(?:ar)?t(?:ment|\.)?|[Rr]oom|[Ss]uite)${space}(?:(?:[Nn]o\.?|number)${space})?\d{1,4}[a-zA-Z]?(?:,${space}|${space}(?:on|in|of|at)${space})(?:the${space})?(?:${capital}${space}){1,3}(?:Street|Road|Avenue|Lane|Drive|Boulevard|Square|Terrace|Crescent|House|Hotel|Court|Rd|Ave)(?!\p{L})`,
  ),
  // at 14 Pilot Way, … : words with other meanings, if the sentence shows that it is an address
  form(
    /Way|Close|Court|Place|Row|Hill|Grove|Gardens|Quay|Wharf|Parade|Walk/,
    String.raw`(?<=(?:^|\bat |\bto |\n|[,:] ))${number}${space}(?!${months}${space})(?:${capital}${space}){1,3}(?:Way|Close|Court|Place|Row|Hill|Grove|Gardens|Quay|Wharf|Parade|Walk)(?=[,.;]|\s*(?:\n|$))`,
    isEnglishAddress,
  ),
  // at 14, Harbour Road; at 14 harbour road
  form(
    /Street|Road|Avenue|Lane|Drive|Boulevard|Square|Terrace|Crescent|Rd|Ave|Blvd/i,
    String.raw`(?<=(?:^|\bat |\n|: ))${number}(?:,${space}(?:${capital}${space}){1,3}(?:Street|Road|Avenue|Lane|Drive|Boulevard|Square|Terrace|Crescent|Rd\.?|Ave\.?|Blvd\.?)|${space}\p{Ll}{3,20}${space}(?:street|road|avenue|lane|drive|boulevard|terrace|crescent))(?=[,.;]|\s*(?:\n|$))`,
  ),
  // 14 HARBOUR ROAD
  form(
    /STREET|ROAD|AVENUE|LANE|DRIVE|BOULEVARD|SQUARE|TERRACE|CRESCENT/,
    String.raw`${number}${space}\p{Lu}[\p{Lu}’'-]{1,30}${space}(?:\p{Lu}[\p{Lu}’'-]{1,30}${space})?(?:STREET|ROAD|AVENUE|LANE|DRIVE|BOULEVARD|SQUARE|TERRACE|CRESCENT)(?!\p{L})`,
    isEnglishAddress,
  ),
  // Harbour Road, no. 14
  form(
    /(?:Street|Road|Avenue|Lane|Drive|Boulevard|Square|Terrace|Crescent)[,\s]{1,3}(?:[Nn]o\.?|[Nn]umber|№|#)\s?\d/,
    String.raw`${capital}${space}(?:Street|Road|Avenue|Lane|Drive|Boulevard|Square|Terrace|Crescent)[,\s]{1,3}(?:[Nn]o\.?|[Nn]umber|№|#)\s?\d{1,4}`,
  ),
  // 12, rue de la Digue
  form(
    /rue|avenue|boulevard|bd|quai|allée|impasse|place|chemin|calle|avenida/i,
    String.raw`${number},?${space}(?:[Rr]ue|[Aa]venue|[Bb]oulevard|[Bb]d\.?|[Qq]uai|[Aa]llée|[Ii]mpasse|[Pp]lace|[Cc]hemin|[Cc]alle|[Aa]venida)${space}(?:\p{Ll}{1,4}[\s’']\s?){0,3}${capital}(?:${space}${capital}){0,3}`,
    isFrenchAddress,
  ),
  // Hafenstraße 12; Alter Weg 3
  form(
    /(?:straße|strasse|str\.|gasse|allee|weg|platz|damm|ufer|straat|laan|gracht|kade|gatan|vägen|gata|gade|vej)\s{1,3}\d/,
    String.raw`\p{Lu}[\p{L}-]{1,40}(?:straße|strasse|str\.|gasse|allee|weg|platz|damm|ufer|straat|laan|gracht|kade|gatan|vägen|gata|gade|vej)${space}${after}`,
  ),
  form(
    /(?:Straße|Strasse|Str\.|Allee|Gasse|Platz|Weg|Damm|Ufer)\s{1,3}\d/,
    String.raw`\p{Lu}[\p{L}-]{1,40}${space}(?:Straße|Strasse|Str\.|Allee|Gasse|(?<=er${space})(?:Platz|Weg|Damm|Ufer))${space}${after}`,
  ),
  // ул. Маячная, д. 7; Маячная улица, 7
  form(
    /[а-я]/,
    String.raw`(?<!\p{L})(?:(?:[Уу]л(?:\.|иц[аеуыо]й?)|[Пп]роспект[еау]?|[Пп]р(?:осп)?\.|[Пп]р-т|[Пп]ереул(?:ок|к[еау])|[Пп]ер\.|[Пп]лощад[ьи]|[Пп]л\.|[Бб]ульвар[еау]?|[Шш]оссе|[Нн]абережн(?:ая|ой)|[Нн]аб\.|[Вв]ул(?:\.|иц[яіею]))(?:${space})?${cyrillicName}|\p{Lu}\p{L}{2,40}${space}(?:улиц[аеу]|ул\.|проспект[еау]?|переул(?:ок|к[еау])|площад[ьи]|бульвар[еау]?|набережн(?:ая|ой)))(?:,?\s?(?:д(?:ом[еау]?|\.)|буд\.|№)\s?\d{1,4}|(?:,\s?|${space})${after})`,
  ),
  // calle de Alcalá, 20; Rua Augusta 1508
  form(
    /calle|avenida|avda|paseo|carrera|plaza|rua|piazza|viale|corso|rue|quai|boulevard|c\/|ul\.|al\./i,
    String.raw`(?<!\p{L})(?:[Cc]alle|[Aa]venida|[Aa]vda\.|[Pp]aseo|[Cc]arrera|[Pp]laza|[Rr]ua|[Pp]iazza|[Vv]iale|[Cc]orso|[Rr]ue|[Qq]uai|[Bb]oulevard|[Cc]/|ul\.|al\.)${space}(?:\p{Ll}{1,3}[\s’']\s?){0,3}${capital}(?:${space}${capital}){0,2}(?:,?\s?(?:n\.?[ºo°]\.?|núm\.|№|#)\s?\d{1,4}|(?:,\s?|${space})${after})`,
  ),
  // Atatürk Caddesi No: 12
  form(
    /(?:Caddesi|Cad\.|Sokak|Sokağı|Sok\.|Bulvarı)[,\s]{1,2}/,
    String.raw`${capital}${space}(?:Caddesi|Cad\.|Sokak|Sokağı|Sok\.|Bulvarı)[,\s]{1,2}(?:No[:.]?\s?)?\d{1,4}`,
  ),
  form(/پلاک|شماره/, String.raw`(?:پلاک|شماره)\s?\d{1,4}`),
];

/** Addresses that are used as names of institutions. */
const institutions =
  /^(?:9|10|11|12) Downing St(?:reet)?$|^1600 Pennsylvania Ave(?:nue)?$|^221[Bb] Baker Street$|^24 Sussex Drive$/;
const isYear = /^(?:1[5-9]|20)\d\d\b/;
const ofTime =
  /(?:\b(?:in|since|by|during|until|till|from|before|after|of|the|this|late|early|around|circa|summer|autumn|fall|winter|spring|january|february|march|april|may|june|july|august|september|october|november|december)|,)\s+$/i;
const nextWord = /^[^\S\n]+([\p{L}’'-]+)/u;
/** Words in -s that are no plural nouns: “14 Harbour Road was searched”. */
const countsNothing = new Set([
  'was',
  'is',
  'has',
  'does',
  'as',
  'across',
  'towards',
  'stands',
  'lies',
  'houses',
]);

/**
 * Distinguishes a house number from a year (“in 2017 Main Street reopened”) and a count (“100 Wall Street
 * bankers”).
 */
function isEnglishAddress({ 0: found, index }: RegExpExecArray, text: string): boolean {
  if (institutions.test(found)) return false;
  const before = text.slice(Math.max(0, index - 24), index);
  const next =
    nextWord.exec(text.slice(index + found.length, index + found.length + 40))?.[1] ?? '';
  const isPlural = /^\p{Ll}{3,}s$/u.test(next) && !countsNothing.has(next);
  if (isYear.test(found))
    return !ofTime.test(before) && (next === '' || /^(?:in|near|was|is|and)$/.test(next));
  return !isPlural || /\b(?:at|address:?)\s+$/i.test(before);
}

const ofFrenchTime =
  /\b(?:en|de|depuis|dès|vers|janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre)\s+$/i;

function isFrenchAddress({ 0: found, index }: RegExpExecArray, text: string): boolean {
  const before = text.slice(Math.max(0, index - 24), index);
  return !isYear.test(found) || (!ofFrenchTime.test(before) && !ofTime.test(before));
}
