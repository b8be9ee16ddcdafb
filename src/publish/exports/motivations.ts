import type { AnnotationKind } from '../../model/records/annotation.ts';

/**
 * The Web Annotation motivation of each kind of annotation.
 * @see https://www.w3.org/TR/annotation-model/#motivation-and-purpose
 */
export const motivations = {
  context: 'commenting',
  correction: 'editing',
  contradiction: 'questioning',
  corroboration: 'assessing',
  definition: 'describing',
  dating: 'describing',
  identification: 'identifying',
  omission: 'commenting',
  provenance: 'linking',
  sourcing: 'assessing',
  textual: 'commenting',
  translation: 'describing',
} as const satisfies Record<AnnotationKind, string>;
