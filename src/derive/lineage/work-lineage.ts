import { isOf, key } from '../../model/library.ts';
import type { Library, LibraryRecord } from '../../model/library.ts';
import type { ChainStep } from './chain-step.ts';
import { citationOf, linkTo } from '../record-link.ts';
import type { RecordLink } from '../record-link.ts';

/** Why a chain stops short of an origin: nothing is recorded, it turns in a circle, or it went on before. */
export type LineageEnd = 'not-recorded' | 'circular' | 'shown-before';

/** One record that a work leans on, and what that leans on in turn. */
export type LineageStep = ChainStep<LineageEnd>;

/** One thing that a work leans on itself, with the words that show it. */
export interface Reliance {
  readonly link: RecordLink;
  readonly relation: NonNullable<LibraryRecord<'articles'>['data']['reliesOn']>[number]['relation'];
  readonly says: string;
}

/** What a work leans on, followed back as far as the record goes. */
export interface Lineage {
  /** Whether what it leans on itself is recorded whole. */
  readonly state: 'recorded' | 'partly' | 'not-recorded';
  readonly steps: readonly LineageStep[];
  readonly reliances: readonly Reliance[];
  /** Every origin that some chain ends at, each once. */
  readonly origins: readonly RecordLink[];
}

/** Follows a work’s `reliesOn` back to origins, through every branch; each work is unfolded once. */
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
