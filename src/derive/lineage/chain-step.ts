import type { RecordLink } from '../record-link.ts';

/** One record on the way back to an origin, and those that it rests on in turn. An origin has neither ends nor a next step. */
export interface ChainStep<End extends string> {
  readonly link: RecordLink;
  readonly kind: 'article' | 'origin';
  /** Why the way goes no further here, or does so in part. */
  readonly ends: readonly End[];
  readonly from: readonly ChainStep<End>[];
}
