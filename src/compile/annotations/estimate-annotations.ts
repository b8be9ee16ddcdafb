import type { Root } from 'hast';
import type { HastText } from '../../anchor/hast-text.ts';
import { leastInFlow, mostInMargin, type AnnotationParts } from './estimate-heights.ts';
import { leastBelow } from './estimate-text.ts';

/** A note to be placed. */
export interface PlaceableAnnotation extends AnnotationParts {
  /** Offset of the start of its passage, in the text from `toHastText`. */
  readonly start: number;
}

/** Space between two notes in the margin, in rem. */
const gapRem = 1.1;
/** Notes with more words are always in the flow. */
const maxMarginWords = 120;

/**
 * For each note, true if it may be in the margin: if in any font it surely ends before the text does, below the
 * note before it. All others are in the flow, and so are notes of more than 120 words. Notes in the flow lengthen
 * the text beside the notes above them, so the last note is placed first. The notes must be in their order on the
 * page.
 */
export function fitsMargin(
  root: Root,
  text: HastText,
  annotations: readonly PlaceableAnnotation[],
): readonly boolean[] {
  const below = leastBelow(root, text);
  let needed = 0;
  let inFlow = 0;
  return annotations
    .toReversed()
    .map((annotation) => {
      const withThis = mostInMargin(annotation) + (needed > 0 ? gapRem + needed : 0);
      if (wordCount(annotation) <= maxMarginWords && withThis <= below(annotation.start) + inFlow) {
        needed = withThis;
        return true;
      }
      inFlow += leastInFlow(annotation);
      return false;
    })
    .toReversed();
}

function wordCount({ paragraphs }: AnnotationParts): number {
  return paragraphs.reduce((sum, paragraph) => sum + paragraph.split(/\s+/).length, 0);
}
