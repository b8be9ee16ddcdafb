/*
 * Heights in rem, as the style sheet sets them. Widths are fixed in rem, so only the font can differ: `fewest` and
 * `most` are the characters per line in the widest and the narrowest font of the stacks. The heights of notes in
 * the margin are overestimated, those of the text beside them underestimated.
 */
const marginAnnotation = { fewest: 35, line: 1.21, spacing: 0.35 };
const flowAnnotation = { most: 92, line: 1.2, spacing: 1.2, paragraph: 0.25 };

/** The texts of a note: its heading line, its paragraphs, and its line of sources. */
export interface AnnotationParts {
  readonly head: string;
  readonly paragraphs: readonly string[];
  readonly sources: string;
}

/** Maximum height of a note in the margin, in rem. */
export function mostInMargin({ head, paragraphs, sources }: AnnotationParts): number {
  return [head, ...paragraphs, sources].reduce(
    (sum, text) =>
      sum +
      Math.ceil(columns(text) / marginAnnotation.fewest) * marginAnnotation.line +
      marginAnnotation.spacing,
    0,
  );
}

/** Minimum height of a note in the flow, at the width of the text, in rem. */
export function leastInFlow({ head, paragraphs, sources }: AnnotationParts): number {
  const texts = [head, ...paragraphs, sources];
  return texts.reduce(
    (sum, text) => sum + Math.ceil(text.length / flowAnnotation.most) * flowAnnotation.line,
    flowAnnotation.spacing + (texts.length - 1) * flowAnnotation.paragraph,
  );
}

/** Width in columns: ideographs, kana and Hangul count as two. */
function columns(text: string): number {
  return (
    text.length +
    (text.match(/[\u1100-\u11ff\u2e80-\u9fff\uac00-\ud7af\uf900-\ufaff]/g)?.length ?? 0)
  );
}
