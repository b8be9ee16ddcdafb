import type { Root } from 'hast';
import { normaliseText, type NormalText } from './normalise-text.ts';
import { textNodesOf } from './text-model.ts';

/** The text of a tree that selectors are matched against. */
export interface HastText {
  /** The text nodes in document order, with a line break between blocks. */
  readonly text: string;
  /** The same text, normalised for matching. */
  readonly normal: NormalText;
  /** The position in `text` of each text node of the tree, in the order of `textNodesOf`. */
  readonly starts: readonly number[];
}

/**
 * The text that selectors are matched against, as the README defines it: text nodes in document order, with white
 * space between blocks and at `<br>`, without the elements of `isOutsideText`.
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
