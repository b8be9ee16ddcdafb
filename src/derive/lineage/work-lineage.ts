import { isOf, key, type Library, type LibraryRecord } from '../../model/library.ts';
import type { ChainStep } from './chain-step.ts';
import { citationOf, linkTo, type RecordLink } from '../record-link.ts';

/** Why a chain stops before an origin: nothing is recorded, it is a cycle, or it is already expanded above. */
export type LineageEnd = 'not-recorded' | 'circular' | 'shown-before';

/** One record that a work relies on, and what that record relies on. */
export type LineageStep = ChainStep<LineageEnd>;

/** One record that a work relies on directly, with the words that show it. */
export interface Reliance {
  readonly link: RecordLink;
  readonly relation: NonNullable<LibraryRecord<'articles'>['data']['reliesOn']>[number]['relation'];
  readonly says: string;
}

/** What a work relies on, traced back as far as it is recorded. */
export interface Lineage {
  /** How completely its direct sources are recorded. */
  readonly state: 'recorded' | 'partly' | 'not-recorded';
  readonly steps: readonly LineageStep[];
  readonly reliances: readonly Reliance[];
  /** Every origin at the end of a chain, each once. */
  readonly origins: readonly RecordLink[];
}

/** Follows a work’s `reliesOn` through every branch back to origins. Each work is expanded once. */
export function lineageOf(library: Library, work: LibraryRecord<'articles'>): Lineage {
  const seen = new Set([key(work)]);
  const origins = new Map<string, RecordLink>();
  const stepsOf = (from: LibraryRecord<'articles'>, above: readonly string[]): LineageStep[] =>
    (from.data.reliesOn ?? []).map(({ ref }): LineageStep => {
      const record = library.find(ref);
      if (!isOf(record, 'articles')) {
        const link = linkTo(library, record);
        origins.set(key(ref), link);
        return { link, kind: 'origin', ends: [], from: [] };
      }
      const step = { link: citationOf(library, ref), kind: 'article' as const };
      if (above.includes(key(ref))) return { ...step, ends: ['circular'], from: [] };
      if (record.data.reliesOn === undefined) return { ...step, ends: ['not-recorded'], from: [] };
      if (seen.has(key(ref))) return { ...step, ends: ['shown-before'], from: [] };
      seen.add(key(ref));
      return { ...step, ends: [], from: stepsOf(record, [...above, key(ref)]) };
    });
  const steps = stepsOf(work, [key(work)]);
  return {
    state: work.data.lineage ?? (steps.length > 0 ? 'partly' : 'not-recorded'),
    steps,
    reliances: (work.data.reliesOn ?? []).map(({ ref, relation, says }) => ({
      link: citationOf(library, ref),
      relation,
      says,
    })),
    origins: [...origins.values()],
  };
}
