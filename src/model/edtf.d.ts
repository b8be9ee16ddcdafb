/** The part of edtf.js that `edtf-date.ts` uses. */
declare module 'edtf' {
  /** `min` and `max` are milliseconds since 1970, or ±Infinity for an open end. */
  interface ExtendedDate {
    readonly min: number;
    readonly max: number;
  }
  /** Throws if the text is not EDTF of that level or a lower one. */
  export default function edtf(text: string, options: { level: 0 | 1 | 2 }): ExtendedDate;
}
