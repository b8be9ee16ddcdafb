import type { CslDate, CslItem, CslName } from './csl-item.ts';

/** BibTeX entry type of each CSL type. All other works are `misc`. */
const entryTypes: Readonly<Record<string, string>> = {
  'article-journal': 'article',
  'article-magazine': 'article',
  'article-newspaper': 'article',
  review: 'article',
  'review-book': 'article',
  book: 'book',
  chapter: 'incollection',
  'entry-dictionary': 'incollection',
  'entry-encyclopedia': 'incollection',
  'paper-conference': 'inproceedings',
  report: 'techreport',
  thesis: 'phdthesis',
};

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/**
 * Formats works as a BibTeX file in UTF-8, one entry each. Braces protect the capitals of titles; TeX’s
 * special characters are escaped.
 */
export function toBibtex(items: readonly CslItem[]): string {
  return items.map(toEntry).join('\n');
}

function toEntry(item: CslItem): string {
  const type = entryTypes[item.type] ?? 'misc';
  const fields: (readonly [string, string | undefined])[] = [
    ['title', braced(escapeTex(item.title), 2)],
    ['author', item.author && braced(item.author.map(toName).join(' and '))],
    [containerField(type), text(item['container-title'])],
    [type === 'techreport' ? 'institution' : 'publisher', text(item.publisher)],
    ...dateFields(item.issued),
    ['isbn', text(item.ISBN)],
    ['url', item.URL && braced(verbatimUrl(item.URL))],
    ['urldate', text(item.accessed?.['date-parts']?.map(isoDate)[0])],
    ['language', text(item.language)],
    ['note', text(noteOf(item))],
  ];
  const lines = fields.flatMap(([key, value]) =>
    value === undefined ? [] : [`  ${key} = ${value}`],
  );
  return `@${type}{${item.id},\n${lines.join(',\n')}\n}\n`;
}

function containerField(type: string): string {
  if (type === 'article') return 'journal';
  return type === 'incollection' || type === 'inproceedings' ? 'booktitle' : 'howpublished';
}

function dateFields(date: CslDate | undefined): (readonly [string, string | undefined])[] {
  const [first, last] = date?.['date-parts'] ?? [];
  if (!first) return [];
  const [year = 0, month, day] = first;
  const isRange = last !== undefined;
  return [
    ['year', braced(isRange && last[0] !== year ? `${year}--${last[0]}` : String(year))],
    [
      'month',
      month === undefined || (isRange && last[1] !== month) ? undefined : months[month - 1],
    ],
    ['day', day === undefined || isRange ? undefined : braced(String(day))],
  ];
}

/** Details that have no field: that a date is uncertain or a range, and the kind and version of a record. */
function noteOf({ issued, genre, version }: CslItem): string | undefined {
  const dates = (issued?.['date-parts'] ?? []).map(isoDate);
  const parts = [
    genre,
    version === undefined ? undefined : `version ${version}`,
    dates.length > 1 ? `dated ${dates.join('/')}` : undefined,
    issued?.circa ? 'date uncertain' : undefined,
    issued?.literal,
  ].filter((part) => part !== undefined);
  return parts.length > 0 ? parts.join(', ') : undefined;
}

function isoDate(parts: readonly number[]): string {
  return parts.map((part) => String(part).padStart(2, '0')).join('-');
}

/** “Family, Given”. A literal name is in braces, so that BibTeX does not split it. */
function toName({ family, given, literal }: CslName): string {
  if (family === undefined) return braced(escapeTex(literal ?? ''));
  const last = /[\s,]/.test(family) ? braced(escapeTex(family)) : escapeTex(family);
  if (given === undefined) return last;
  // A comma or the word “and” would split the name.
  const first = /,|\band\b/i.test(given) ? braced(escapeTex(given)) : escapeTex(given);
  return `${last}, ${first}`;
}

function text(value: string | undefined): string | undefined {
  return value === undefined ? undefined : braced(escapeTex(value));
}

function braced(value: string, times = 1): string {
  return '{'.repeat(times) + value + '}'.repeat(times);
}

/** BibTeX counts braces even after a backslash, so braces in text are written as commands. */
const texForms: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '{': '\\textbraceleft{}',
  '}': '\\textbraceright{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
};

function escapeTex(value: string): string {
  return value.replace(/[\\{}$&%#_~^]/g, (character) => texForms[character] ?? `\\${character}`);
}

/** URL fields are verbatim. Only characters that would end the field are percent-encoded. */
function verbatimUrl(address: string): string {
  return address.replace(/[{}\\\s]/g, (character) => encodeURIComponent(character));
}
