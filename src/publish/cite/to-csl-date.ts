import { dateInWords } from '../../model/labels/date-in-words.ts';
import type { EdtfDate } from '../../model/edtf-date.ts';
import type { CslDate } from './csl-item.ts';

/**
 * Converts an EDTF date to CSL-JSON: `circa` for uncertain and approximate dates, two `date-parts` for an
 * interval, two and `circa` for “one of these days”, and `literal` for open intervals, which CSL-JSON cannot
 * express.
 */
export function toCslDate(date: EdtfDate): CslDate {
  const choice = /^\[([^.]+)\.\.([^.]+)\]$/.exec(date.text);
  const sides = choice ? [choice[1] ?? '', choice[2] ?? ''] : date.text.split('/');
  const moments = sides.flatMap(parseMoments);
  const circa = choice !== null || moments.some((moment) => moment.circa);
  const [first] = moments;
  const isWhole = moments.length === sides.length || (sides.length === 1 && moments.length === 2);
  if (!first || !isWhole) return { literal: dateInWords(date) };
  return {
    'date-parts': moments.map(({ parts }) => parts),
    ...(first.season !== undefined && { season: first.season }),
    ...(circa && { circa: true }),
  };
}

interface Moment {
  readonly parts: readonly number[];
  readonly season?: number;
  readonly circa: boolean;
}

/** Parses one side of a date. A decade or century gives its first and last year. An open side gives nothing. */
function parseMoments(text: string): Moment[] {
  const span = /^(\d{2,3})(X{1,2})([?~%])?$/.exec(text);
  if (span && text.replace(/[?~%]$/, '').length === 4) {
    const [, digits = '', unknown = ''] = span;
    const [first, last] = ['0', '9'].map((figure) =>
      Number(digits + figure.repeat(unknown.length)),
    );
    return [first ?? 0, last ?? 0].map((year) => ({ parts: [year], circa: true }));
  }
  const match = /^(\d{4})(?:-(\d{2}|XX))?(?:-(\d{2}|XX))?([?~%])?$/.exec(text);
  if (!match) return [];
  const [, year, month, day, mark] = match;
  const known = [year, month, day]
    .filter((part) => part !== undefined && part !== 'XX')
    .map(Number);
  const circa = mark !== undefined;
  const season = Number(month) > 20 ? Number(month) - 20 : undefined;
  if (season !== undefined) return [{ parts: known.slice(0, 1), season, circa }];
  return [{ parts: month === 'XX' ? known.slice(0, 1) : known, circa }];
}
