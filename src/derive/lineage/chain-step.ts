import type { RecordLink } from '../record-link.ts';

/** One record in a chain back to an origin, and the records it rests on. An origin has empty `ends` and `from`. */
export interface ChainStep<End extends string> {
  readonly link: RecordLink;
  readonly kind: 'article' | 'origin';
  /** Why the chain stops here. Several reasons are possible, and other branches may still continue in `from`. */
  readonly ends: readonly End[];
  readonly from: readonly ChainStep<End>[];
}
