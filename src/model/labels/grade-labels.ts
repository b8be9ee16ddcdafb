import type { z } from 'astro/zod';
import type { reliability } from '../records/fields.ts';

/** A grade of a source: a letter of the Admiralty scale (https://en.wikipedia.org/wiki/Admiralty_code). */
export type Grade = z.output<typeof reliability>['grade'];

/** The meaning of each letter. */
export const gradeLabels: Record<Grade, string> = {
  A: 'completely reliable',
  B: 'usually reliable',
  C: 'fairly reliable',
  D: 'not usually reliable',
  E: 'unreliable',
  F: 'reliability cannot be judged',
};

/** The meaning of each credibility grade of the Admiralty scale, from 1. */
const credibilityLabels = [
  'confirmed by other sources',
  'probably true',
  'possibly true',
  'doubtful',
  'improbable',
  'truth cannot be judged',
] as const;

/** The meaning of a credibility grade from 1 to 6. It is never merged with a reliability letter. */
export function credibilityLabel(grade: number): string {
  return credibilityLabels[grade - 1] ?? credibilityLabels[5];
}
