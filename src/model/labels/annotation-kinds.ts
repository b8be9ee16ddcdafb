import type { AnnotationKind } from '../records/annotation.ts';

/** How a kind of note is shown: always as a glyph and a word, so that colour is never the only sign. */
export interface KindLabel {
  readonly label: string;
  /** One decorative character; screen readers get the label alone. */
  readonly glyph: string;
  /** What a note of this kind does, in a sentence. */
  readonly gloss: string;
}

/** Every kind of note with its label and glyph, in the order of lists. */
export const kindLabels: Record<AnnotationKind, KindLabel> = {
  correction: {
    label: 'Correction',
    glyph: '✎',
    gloss: 'Says what is wrong in the passage, and what is right.',
  },
  contradiction: {
    label: 'Contradiction',
    glyph: '≠',
    gloss: 'Gives a source that says otherwise.',
  },
  corroboration: {
    label: 'Corroboration',
    glyph: '≡',
    gloss: 'Gives a source that says the same.',
  },
  omission: { label: 'Omission', glyph: '∅', gloss: 'Says what the passage leaves out.' },
  provenance: { label: 'Provenance', glyph: '◈', gloss: 'Says where the passage comes from.' },
  sourcing: { label: 'Sourcing', glyph: '⚲', gloss: 'Says on whose word the passage stands.' },
  identification: {
    label: 'Identification',
    glyph: '◎',
    gloss: 'Says who or what is meant, and who says so.',
  },
  dating: { label: 'Dating', glyph: '◷', gloss: 'Says when, and how that is known.' },
  context: {
    label: 'Context',
    glyph: '❡',
    gloss: 'Gives what a reader needs to weigh the passage.',
  },
  definition: { label: 'Definition', glyph: '≝', gloss: 'Says what a word means here.' },
  textual: {
    label: 'Textual',
    glyph: '¶',
    gloss: 'Is about the wording or the state of the text.',
  },
  translation: { label: 'Translation', glyph: '⇄', gloss: 'Is about words in another language.' },
};
