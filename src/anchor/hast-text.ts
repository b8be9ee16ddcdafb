import type { Root } from 'hast';
import { normaliseText, type NormalText } from './normalise-text.ts';
import { textNodesOf } from './text-model.ts';

/** The text of a tree, as selectors see it. */
export interface HastText {
  /** The text nodes in document order, with a line break between blocks. */
  readonly text: string;
  /** The same, ready for matching. */
  readonly normal: NormalText;
  /** Where in `text` each of the tree's text nodes starts (those of `textNodesOf`, in their order). */
  readonly starts: readonly number[];
}

/**
 * The text that selectors are matched against. The README defines it: text nodes in document
 * order, blocks and `<br>` separated by white space, without what `isOutsideText` leaves out.
 */
export function toHastText(root: Root): HastText {
  const starts: number[] = [];
  let text = '';
  for (const { node, afterBreak } of textNodesOf(root)) {
    if (afterBreak && text !== '') text += '\n';
    starts.push(text.length);
    text += node.value;
  }
  return { text, normal: normaliseText(text), starts };
}
