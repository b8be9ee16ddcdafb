import type { cslTypes } from '../../model/records/csl-types.ts';

/** A date in CSL-JSON: one day, month or year, two of them for a range, or words. */
export interface CslDate {
  readonly 'date-parts'?: readonly (readonly number[])[];
  /** 1 is spring, 4 is winter. */
  readonly season?: number;
  /** Set if the date is uncertain or approximate. */
  readonly circa?: true;
  /** The date in words, if CSL-JSON has no other form for it. */
  readonly literal?: string;
}

/** A name in CSL-JSON: a person’s name in parts, or a literal name. */
export interface CslName {
  readonly family?: string | undefined;
  readonly given?: string | undefined;
  readonly literal?: string | undefined;
}

/** The fields of a CSL-JSON item (version 1.0.2) that this site uses. See https://docs.citationstyles.org/. */
export interface CslItem {
  readonly id: string;
  readonly type: (typeof cslTypes)[number];
  readonly title: string;
  readonly author?: readonly CslName[];
  readonly 'container-title'?: string;
  readonly publisher?: string;
  readonly issued?: CslDate;
  readonly accessed?: CslDate;
  readonly URL?: string;
  readonly ISBN?: string;
  /** BCP 47. Absent if unknown. */
  readonly language?: string;
  readonly genre?: string;
  readonly version?: string;
}
