import type { z } from 'astro/zod';
import type { reliability } from '../records/fields.ts';

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

/** What each figure of the Admiralty scale says of a piece of information, from 1. */
const credibilityLabels = [
  'confirmed by other sources',
  'probably true',
  'possibly true',
  'doubtful',
  'improbable',
  'truth cannot be judged',
] as const;

/** A grade of information from 1 to 6, in the words of the scale. Never merged with a letter. */
export function credibilityLabel(grade: number): string {
  return credibilityLabels[grade - 1] ?? credibilityLabels[5];
}
