import { compareNewestFirst, type EdtfDate } from '../edtf-date.ts';
import { addressOf, key, type Library } from '../library.ts';

/** A withdrawn record: only its key, its address and the reason. */
export interface Withdrawal {
  /** `articles/some-id`. */
  readonly record: string;
  /** Where the reason is shown: the record’s own address, or for a note its fragment in the article. */
  readonly address: string;
  readonly date: EdtfDate;
  readonly reason: string;
}

/** All withdrawn records, the latest first, then by key. */
export function allWithdrawals(library: Library): Withdrawal[] {
  return library.withdrawn
    .flatMap((record) => {
      const { withdrawn } = record.data;
      const address = addressOf(library, record);
      return withdrawn ? [{ record: key(record), address, ...withdrawn }] : [];
    })
    .toSorted((a, b) => compareNewestFirst(a.date, b.date));
}
