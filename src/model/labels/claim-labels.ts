import type { ClaimKind, claimRelations, Stance } from '../records/claim.ts';

/** A word with a decorative glyph; screen readers get the word alone. */
export interface GlyphLabel {
  readonly label: string;
  readonly glyph: string;
  /** What it means, in a sentence. */
  readonly gloss: string;
}

/** What sort of statement a claim is. */
export const claimKindLabels: Record<ClaimKind, string> = {
  said: 'that something was said',
  happened: 'that something happened',
  state: 'that something is so',
  attribution: 'that someone was behind something',
  intention: 'that something is intended',
  forecast: 'a forecast',
  opinion: 'an opinion',
};

/** Labels for an article’s stance on a claim. The keys run from support to denial. */
export const stanceLabels: Record<Stance, GlyphLabel> = {
  asserts: { label: 'asserts', glyph: '●', gloss: 'Says it in its own words.' },
  attributes: { label: 'attributes', glyph: '○', gloss: 'Says that someone else says it.' },
  qualifies: { label: 'qualifies', glyph: '◐', gloss: 'Says it in part, or more weakly.' },
  'no-comment': { label: 'does not comment', glyph: '–', gloss: 'Was asked, and did not answer.' },
  disputes: { label: 'disputes', glyph: '≠', gloss: 'Says something that does not agree with it.' },
  denies: { label: 'denies', glyph: '✕', gloss: 'Says that it is not so.' },
};

/** A relation between two claims, as read from each end: “*this claim* contradicts *that one*”. */
export const claimRelationLabels: Record<
  (typeof claimRelations)[number],
  { readonly from: string; readonly to: string }
> = {
  contradicts: { from: 'contradicts', to: 'contradicts' },
  refines: { from: 'refines', to: 'is refined by' },
  'same-as': { from: 'says the same as', to: 'says the same as' },
  'part-of': { from: 'is part of', to: 'has as a part' },
};

/** How well a claim is supported; a claim may have several of these. */
export const claimStatuses = [
  'one-origin',
  'disputed',
  'contradicted',
  'corroborated',
  'untraced',
] as const;
export type ClaimStatus = (typeof claimStatuses)[number];

/** Every status with its meaning. */
export const claimStatusLabels: Record<ClaimStatus, GlyphLabel> = {
  'one-origin': {
    label: 'On one origin only',
    glyph: '①',
    gloss: 'However many articles report it, all that is recorded leads to one place.',
  },
  disputed: {
    label: 'Disputed',
    glyph: '≠',
    gloss: 'An article denies or disputes it, or another claim contradicts it.',
  },
  contradicted: {
    label: 'Contradicted',
    glyph: '✕',
    gloss: 'Another claim contradicts it, or what else is known makes it improbable.',
  },
  corroborated: {
    label: 'Corroborated',
    glyph: '≡',
    gloss: 'Graded confirmed or probable, and two or more origins are recorded.',
  },
  untraced: {
    label: 'No recorded lineage',
    glyph: '?',
    gloss: 'No article that reports it shows where it comes from.',
  },
};
