import type { z } from 'astro/zod';
import type { reliability } from './fields.ts';

/** A letter of the Admiralty scale, of a source. */
export type Grade = z.output<typeof reliability>['grade'];

/** What each letter says, in words. */
export const gradeLabels: Record<Grade, string> = {
  A: 'completely reliable',
  B: 'usually reliable',
  C: 'fairly reliable',
  D: 'not usually reliable',
  E: 'unreliable',
  F: 'reliability cannot be judged',
};
