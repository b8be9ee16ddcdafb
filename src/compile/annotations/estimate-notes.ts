import type { Root } from 'hast';
import type { HastText } from '../../anchor/hast-text.ts';
import { leastInFlow, mostInMargin } from './estimate-heights.ts';
import type { NoteParts } from './estimate-heights.ts';
import { leastBelow } from './estimate-text.ts';

/** A note to be placed. */
export interface PlaceableNote extends NoteParts {
  /** Where its passage starts, in the text that `toHastText` gives. */
  readonly start: number;
}

/** Space between two notes in the margin, in rem. */
const gap = 1.1;
const longestNote = 120;

/**
 * Says which notes may stand in the margin: those that surely end before the text does, in any
 * font, each below the one before it. The others stand in the flow, as do those of more than 120
 * words; there they lengthen the text beside the notes above them, so the last note is placed
 * first. Notes come in the order in which they stand on the page.
 */
export function fitsMargin(
  root: Root,
  text: HastText,
  notes: readonly PlaceableNote[],
): readonly boolean[] {
  const below = leastBelow(root, text);
  let needed = 0;
  let inFlow = 0;
  return notes
    .toReversed()
    .map((note) => {
      const withThis = mostInMargin(note) + (needed > 0 ? gap + needed : 0);
      if (wordCount(note) <= longestNote && withThis <= below(note.start) + inFlow) {
        needed = withThis;
        return true;
      }
      inFlow += leastInFlow(note);
      return false;
    })
    .toReversed();
}

function wordCount({ paragraphs }: NoteParts): number {
  return paragraphs.reduce((sum, paragraph) => sum + paragraph.split(/\s+/).length, 0);
}
