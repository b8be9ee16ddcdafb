import edtf from 'edtf';

/**
 * A date in the Extended Date/Time Format (ISO 8601-2, https://www.loc.gov/standards/datetime/). `earliest` and
 * `latest` are the first and last ISO day that the text may mean; they are also the sort keys. An open or unknown
 * bound is the empty string.
 */
export interface EdtfDate {
  readonly text: string;
  readonly earliest: string;
  readonly latest: string;
}

/** Level 2 “one of”, the only form beyond level 1 that is accepted. */
const choice = /^\[(\d{4}(?:-\d{2}){0,2})\.\.(\d{4}(?:-\d{2}){0,2})\]$/;
const known = new Map<string, EdtfDate | string>();

/**
 * Parses an EDTF date: level 1, and “one of” `[a..b]` from level 2.
 * Returns the date, or a sentence that says what to write.
 */
export function parseEdtfDate(text: string): EdtfDate | string {
  const before = known.get(text);
  if (before !== undefined) return before;
  const parsed = readEdtf(text);
  known.set(text, parsed);
  return parsed;
}

function readEdtf(text: string): EdtfDate | string {
  const wanted = complaint(text);
  if (wanted) return wanted;
  const sides = choice.exec(text);
  if (sides) return oneOf(text, parseEdtfDate(sides[1] ?? ''), parseEdtfDate(sides[2] ?? ''));
  try {
    const value = edtf(text, { level: 1 });
    return { text, earliest: isoDay(value.min), latest: isoDay(value.max) };
  } catch {
    return 'Write a date as 2024-01-24, 2024-01 or 2024; add ? or ~ where it is uncertain; 2010/2012 for a duration; [2023-06-20..2023-06-28] for one of those days.';
  }
}

function oneOf(text: string, first: EdtfDate | string, last: EdtfDate | string): EdtfDate | string {
  if (typeof first === 'string') return first;
  if (typeof last === 'string') return last;
  if (last.latest < first.earliest) return 'Write the earlier date first.';
  return { text, earliest: first.earliest, latest: last.latest };
}

/** A message for common wrong forms, which names the right one. */
function complaint(text: string): string | undefined {
  const compact = /^(\d{4})(\d{2})(\d{2})$/.exec(text);
  if (compact) return `Write ${compact[1]}-${compact[2]}-${compact[3]}, with hyphens.`;
  const short = /^(\d{4})-(\d{1,2})(?:-(\d{1,2}))?$/.exec(text);
  if (short && text.length < (short[3] === undefined ? 7 : 10)) {
    const parts = [short[1], short[2]?.padStart(2, '0'), short[3]?.padStart(2, '0')];
    return `Write ${parts.filter(Boolean).join('-')}, with two figures each for month and day.`;
  }
  if (/^\d{1,2}[/.]\d{1,2}[/.]\d{4}$/.test(text)) {
    return 'Write the year first, then month and day, with hyphens: 2024-02-01.';
  }
  if (/[\u2010-\u2015\u2212]/.test(text)) return `Write hyphens, not dashes: ${withHyphens(text)}.`;
  if (text !== text.trim()) return 'Remove the white space at the beginning or end.';
  if (/^(?:-|Y)/i.test(text))
    return "Write a year of the common era with four figures, in quotes before 1000: '0911'.";
  if (/^(?:(?:\.\.)?\/(?:\.\.)?|X{4})$/.test(text))
    return 'Write what is known of the date, or leave the key out.';
  const sides = /^(\d{4}[^/]*)\/(\d{4}[^/]*)$/.exec(text);
  if (sides) return intervalComplaint(sides[1] ?? '', sides[2] ?? '');
  const day = /^(\d{4})-(\d{2})-(\d{2})/.exec(text);
  if (day && !isRealDay(Number(day[1]), Number(day[2]), Number(day[3]))) {
    return `There is no day ${day[0]}. Write a day that exists, or only what is known: ${day[1]}.`;
  }
  if (/^\d{1,3}$/.test(text)) return 'Write the year with four figures: 2024.';
  if (/[T ]\d{1,2}(?::|$)/.test(text)) return 'Write the day without a time of day: 2024-01-24.';
  return undefined;
}

function withHyphens(text: string): string {
  return text.replaceAll(/[\u2010-\u2015\u2212]/g, '-');
}

/** A message for a wrong end of an interval, or for ends in the wrong order. */
function intervalComplaint(first: string, last: string): string | undefined {
  const [start, end] = [parseEdtfDate(first), parseEdtfDate(last)];
  if (typeof start === 'string') return start;
  if (typeof end === 'string') return end;
  return end.latest < start.earliest ? 'Write the earlier date first.' : undefined;
}

function isRealDay(year: number, month: number, day: number): boolean {
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}

function isoDay(milliseconds: number): string {
  if (!Number.isFinite(milliseconds)) return '';
  return new Date(milliseconds).toISOString().slice(0, 10);
}

/** Orders two dates by their earliest, then their latest day; undated ones come last. */
export function compareDates(a: EdtfDate | undefined, b: EdtfDate | undefined): number {
  if (!a || !b) return a ? -1 : b ? 1 : 0;
  return compareText(a.earliest, b.earliest) || compareText(a.latest, b.latest);
}

/** Orders two dates with the latest first; undated ones still come last. */
export function compareNewestFirst(a: EdtfDate | undefined, b: EdtfDate | undefined): number {
  return a && b ? compareDates(b, a) : compareDates(a, b);
}

/** Orders two dates by their last possible day: “19 June 2023” comes before “June 2023”. Undated ones come last. */
export function compareLatest(a: EdtfDate | undefined, b: EdtfDate | undefined): number {
  if (!a || !b) return a ? -1 : b ? 1 : 0;
  return compareText(a.latest || '9999', b.latest || '9999') || compareText(a.earliest, b.earliest);
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
