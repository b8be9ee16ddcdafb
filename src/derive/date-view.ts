import { dateInWords } from '../model/labels/date-in-words.ts';
import type { EdtfDate } from '../model/edtf-date.ts';

/** A date ready to show. `iso` is set only for a plain ISO day, month or year. */
export interface DateView {
  readonly words: string;
  readonly iso?: string;
}

/**
 * Formats a date in words. `iso` is for `<time datetime>`, which has no form for intervals, seasons or
 * uncertain dates.
 */
export function dateView(date: EdtfDate): DateView {
  const words = dateInWords(date);
  return /^\d{4}(?:-\d{2}){0,2}$/.test(date.text) && !/^\d{4}-2[1-4]/.test(date.text)
    ? { words, iso: date.text }
    : { words };
}
