import { compareNewestFirst } from '../edtf-date.ts';
import type { EdtfDate } from '../edtf-date.ts';
import { addressOf, key } from '../library.ts';
import type { Library } from '../library.ts';

/** A record that no longer stands: known by its collection and id alone, and why it was withdrawn. */
export interface Withdrawal {
  /** `articles/some-id`. */
  readonly record: string;
  /** Where its reason stands: its own address, of a note its place in the article. */
  readonly address: string;
  readonly date: EdtfDate;
  readonly reason: string;
}

/** Every record that was withdrawn, the latest first, those of one day by their ids. */
export function allWithdrawals(library: Library): Withdrawal[] {
  return library.withdrawn
    .flatMap((record) => {
      const { withdrawn } = record.data;
      const address = addressOf(library, record);
      return withdrawn ? [{ record: key(record), address, ...withdrawn }] : [];
    })
    .toSorted((a, b) => compareNewestFirst(a.date, b.date));
}
