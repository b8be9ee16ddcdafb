import type { CountryCode } from 'libphonenumber-js/max';
import { findByLine, type FoundText } from './found-text.ts';
import { phoneLibrary } from './phone-library.ts';

/**
 * Countries whose national numbers can be recognised by their form alone: those that begin with 0, and those that
 * do not. Elsewhere national numbers look too much like dates, sums and file numbers; they are found only after a
 * word such as “tel.”.
 */
const withTrunk: readonly CountryCode[] = [
  'GB',
  'FR',
  'DE',
  'IT',
  'UA',
  'TR',
  'IL',
  'IR',
  'CN',
  'JP',
];
const withoutTrunk: readonly CountryCode[] = ['US', 'RU', 'ES'];

const what = 'a telephone number';
/** Three or more groups of digits, or an area code in brackets or after an 8 and the rest in one group. */
const national =
  /(?<![\p{L}\d.,/+-])(?:(?:[018][\s.-]{0,2})?\(?\d{2,5}\)?(?:[\s.\/‐-–-]{1,2}\d{2,4}){2,5}|(?:[018][\s.-]{0,2})?\(\d{2,5}\)\s?\d{5,8}|8[\s.-]\d{3}[\s.-]\d{7})(?![\p{L}\d]|[.,]\d)/gu;
/** What every number has: six digits close together, or a plus sign and a digit. */
const sixFigures = /(?:\d[\s().\/‐-–-]{0,3}){6}|\+\s?\(?\d/;
/** Dates, times, ISBNs and file numbers, which are also long. */
const otherNumbers =
  /(?<!\d)\d{4}-\d{2}-\d{2}(?!\d)|(?<!\d)\d{4}-\d{2}(?:\.\.|\/)\d{4}-\d{2}(?!\d)|(?<!\d)\d{1,2}[./]\d{1,2}[./]\d{4}(?!\d)|\b(?:ISBN|ISSN|OCLC|ISNI|ORCID|doi|DOI|SHA-?256)(?:-1[03])?:?\s?[\dXx][\d./ –-]{6,30}|(?<![\w.])10\.\d{4,9}\/\S{1,200}/g;
/** A plus sign, then digits with any separators, but never two commas in a row. */
const international = /(?<![\w+])\(?\+\s?\(?\d(?:[\d\s().\/‐-—·•_*~|-]|,(?=\d)){6,30}\d(?![\w%])/g;
const dialled =
  /(?<![\w+.,/-]|\d\s)(?:00|011[\s-]|[Pp]lus\s)\s?[1-9][\d\s().\/‐-–-]{7,20}\d(?!\w)/g;
/** With an area code that begins with 0: in one or two groups, or in brackets. */
const trunk =
  /(?<![\p{L}\d.,/+-]|\d\s)(?:0[1-9]\d{8,9}|0[1-9]\d{0,3}[\s\/‐-–-](?:\d{5,8}|\d{2,5}-\d{4,6})|\(0\d{1,4}\)\s?\d{2,5}(?:[\s‐-–-]?\d{2,5}){1,3})(?![\p{L}\d]|[.,-]\d)/gu;
/**
 * Forms that no sum or date has: mobile numbers of +86, of +7 in one piece, and of +55; numbers of +34 in groups
 * of 2, 3, 2 and 2.
 */
const ownForms =
  /(?<![\p{L}\d.,/+-]|\d\s)(?:1[3-9]\d[\s-]\d{4}[\s-]\d{4}|1[3-9]\d{9}|8[3489]\d{9}|\(\d{2}\)\s?9?\d{4}-\d{4}|8\s0\d{2}\s\d{3}-\d{2}-\d{2}|[689]\d\s\d{3}\s\d{2}\s\d{2})(?![\p{L}\d]|[.,-]\d)/gu;
const afterCue =
  /(?<!\p{L})(?:tel|telephone|phone|fax|mobile|cell|call|dial|whatsapp|viber|téléphone|tél|teléfono|telefone?|telefon|handy|тел|телефон|факс|моб|звоните|телефону|电话|電話|تلفن|هاتف)(?!\p{L})[.:\s]{0,4}(?:(?:number|no|is|us|me|at|on)[.:\s]{1,3}){0,3}(\+?\(?\d[\d\s().\/‐-–-]{4,20}\d)(?![\w%])/giu;
/** A sum or count with separated thousands, or two years. */
const otherSum = /^\+?\d{1,3}(?:[ .,]\d{3})+$|^\d{4}\s?[-–/ ]\s?\d{2,4}$/;

/** All telephone numbers in a text without web addresses: international ones, and national ones by their form. */
export function findTelephones(text: string): FoundText[] {
  return findByLine(text, telephonesIn);
}

function telephonesIn(line: string): FoundText[] {
  if (!sixFigures.test(line)) return [];
  const text = line.replaceAll(otherNumbers, (found) => ' '.repeat(found.length));
  if (!sixFigures.test(text)) return [];
  const found = [
    ...matches(text, international).filter(({ value }) => isInternational(value)),
    ...matches(text, dialled).filter(({ value }) => isInternational(value.replace('00', '+'))),
    ...Array.from(text.matchAll(afterCue), ({ 0: whole, 1: value = '', index }) => ({
      index: index + whole.length - value.length,
      value,
    })).filter(({ value }) => isNumberAfterCue(value)),
    ...matches(text, trunk)
      .slice(0, maxCandidates)
      .filter(({ value }) => isTrunkNumber(value)),
    ...matches(text, ownForms),
    ...nationalNumbers(text),
  ];
  return found.map(({ index, value }) => ({ index, length: value.length, what }));
}

interface Candidate {
  readonly index: number;
  readonly value: string;
}

function matches(text: string, pattern: RegExp): Candidate[] {
  return Array.from(text.matchAll(pattern), ({ 0: value, index }) => ({ index, value }));
}

/** Numbers reserved for films and books count too: they are possible, although nobody has them. */
function isInternational(value: string): boolean {
  const digits = `+${value.replaceAll(/\D/g, '').replace(/^(?:00|011(?=\d{10}))/, '')}`;
  const number =
    digitsIn(value) < 8 ? undefined : phoneLibrary().parsePhoneNumberFromString(digits);
  // “+34 912 345 678” could be a sum of billions; smaller sums are more likely than numbers.
  const isSum =
    otherSum.test(value.replace(/^\+\s/, '+')) && (digits.length < 12 || !number?.isValid());
  return !isSum && (number?.isPossible() ?? false);
}

/** More countries with area codes after a 0; their numbers have no check of their grouping. */
const othersWithTrunk: readonly CountryCode[] = [
  'NL',
  'PK',
  'IN',
  'AT',
  'BE',
  'CH',
  'SE',
  'AU',
  'KR',
  'PL',
];

function isTrunkNumber(value: string): boolean {
  if (value.startsWith('(')) return digitsIn(value) >= 8;
  const parse = phoneLibrary().parsePhoneNumberFromString;
  return [...withTrunk, ...othersWithTrunk].some((country) => parse(value, country)?.isValid());
}

function isNumberAfterCue(value: string): boolean {
  const digits = digitsIn(value);
  return digits >= 6 && digits <= 15 && !otherSum.test(value);
}

function digitsIn(value: string): number {
  return value.replaceAll(/\D/g, '').length;
}

/** Maximum number of candidates in one line: each takes some tenths of a millisecond. */
const maxCandidates = 400;

function nationalNumbers(text: string): Candidate[] {
  const found: Candidate[] = [];
  for (const { index, value: run } of matches(text, national).slice(0, maxCandidates)) {
    const places = new Set<number>();
    for (const country of /^\(?0/.test(run) ? withTrunk : withoutTrunk) {
      const options = { defaultCountry: country, extended: false };
      for (const { startsAt, endsAt, number } of phoneLibrary().findPhoneNumbersInText(
        run,
        options,
      )) {
        const value = run.slice(startsAt, endsAt);
        if (places.has(startsAt) || !isNationalForm(value, number.formatNational())) continue;
        places.add(startsAt);
        found.push({ index: index + startsAt, value });
      }
    }
  }
  return found;
}

/** True for a number that is grouped as in its country, or that has its area code in brackets. */
function isNationalForm(value: string, national: string): boolean {
  if (digitsIn(value) < 9 || otherSum.test(value)) return false;
  const groups = groupsOf(value);
  if (/^\D{0,2}(?:[81]\D{1,2})?\(\d{2,5}\)/.test(value)) return true;
  const usual = groupsOf(national);
  const isUsual = groups.join() === usual.join() || groups.join() === `1,${usual.join()}`;
  const hasTrunk = groups[0] === usual[0] && groups[1] === usual[1];
  return isUsual || (hasTrunk && /^[08]/.test(value));
}

function groupsOf(value: string): number[] {
  return (value.match(/\d+/g) ?? []).map(({ length }) => length);
}
