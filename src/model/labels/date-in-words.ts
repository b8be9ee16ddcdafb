import type { EdtfDate } from '../edtf-date.ts';

const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];
const seasons: Record<string, string> = {
  '21': 'spring',
  '22': 'summer',
  '23': 'autumn',
  '24': 'winter',
};

const dayMs = 24 * 60 * 60 * 1000;

/**
 * Writes an EDTF date in English words: “24 January 2024”, “about June 2023”, “between 2010 and 2012”, “a day from
 * 20 to 28 June 2023”, “22 or 23 January 2024”.
 */
export function dateInWords(date: EdtfDate): string {
  const { text } = date;
  const choice = /^\[([^.]+)\.\.([^.]+)\]$/.exec(text);
  if (choice) return choiceInWords(choice[1] ?? '', choice[2] ?? '');
  const parts = text.split('/');
  if (parts.length === 2) return intervalInWords(parts[0] ?? '', parts[1] ?? '');
  return single(text);
}

function choiceInWords(first: string, last: string): string {
  return Date.parse(last) - Date.parse(first) === dayMs && last.length === 10
    ? range(first, last, ' or ')
    : `a day from ${range(first, last, ' to ')}`;
}

function intervalInWords(start: string, end: string): string {
  if (end === '..' || end === '')
    return start === '..' || start === '' ? 'undated' : `from ${single(start)}`;
  if (start === '..' || start === '') return `until ${single(end)}`;
  const precise = start.length === 10 && end.length === 10;
  return precise ? range(start, end, ' to ') : `between ${single(start)} and ${single(end)}`;
}

/** Writes a shared month and year once: “20 to 28 June 2023”. */
function range(start: string, end: string, joiner: string): string {
  const [year, month, day] = start.split('-');
  const [lastYear, lastMonth] = end.split('-');
  if (day && year === lastYear && month === lastMonth)
    return `${Number(day)}${joiner}${single(end)}`;
  return `${single(start)}${joiner}${single(end)}`;
}

function single(text: string): string {
  const mark = /[?~%]$/.exec(text)?.[0] ?? '';
  const plain = mark ? text.slice(0, -1) : text;
  const prefix =
    mark === '~' ? 'about ' : mark === '?' ? 'perhaps ' : mark === '%' ? 'perhaps about ' : '';
  return prefix + unmarked(plain);
}

function unmarked(text: string): string {
  const decade = /^(\d{3})X$/.exec(text);
  if (decade) return `the ${decade[1]}0s`;
  const century = /^(\d{2})XX$/.exec(text);
  if (century) return `the ${century[1]}00s`;
  const [year = '', month, day] = text.split('-');
  if (month === undefined) return year;
  if (month === 'XX') return `a day in ${year}`;
  const name = seasons[month] ?? months[Number(month) - 1] ?? month;
  if (day === undefined) return `${name} ${year}`;
  if (day === 'XX') return `a day in ${name} ${year}`;
  return `${Number(day)} ${name} ${year}`;
}
