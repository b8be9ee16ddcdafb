import type { cslTypes } from '../../model/records/csl-types.ts';

/** A date as CSL-JSON writes it: one day, month or year, two of them for a range, or words. */
export interface CslDate {
  readonly 'date-parts'?: readonly (readonly number[])[];
  /** 1 spring to 4 winter. */
  readonly season?: number;
  /** Set where the date is uncertain or approximate. */
  readonly circa?: true;
  /** Words, where CSL-JSON has no form for the date. */
  readonly literal?: string;
}

/** A name as CSL-JSON writes it: of a person in parts, or whole. */
export interface CslName {
  readonly family?: string | undefined;
  readonly given?: string | undefined;
  readonly literal?: string | undefined;
}

/** The part of a CSL-JSON item (version 1.0.2) that this site fills. */
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
  /** BCP 47; left out where it is not known. */
  readonly language?: string;
  readonly genre?: string;
  readonly version?: string;
}
