import type { Element, ElementContent, Root, RootContent, Text } from 'hast';
import type { HastText } from '../../anchor/hast-text.ts';
import { textNodesOf } from '../../anchor/text-model.ts';
import type { TextRange } from '../../anchor/text-quote-selector.ts';

const holders = new Set(['li', 'blockquote', 'dd']);

/** True if notes on an element’s content are placed at its end, instead of after the block that contains it. */
export function holdsAnnotations({ tagName }: Element): boolean {
  return holders.has(tagName);
}

/**
 * Sorts notes by their order on the page, which may differ from that of their passages: a note is placed where its
 * passage ends, and a note on a list item comes after those on a list inside that item. In the margin, a note can
 * only be below notes that come before it on the page.
 */
export function orderAnnotations<Annotation extends { readonly range: TextRange }>(
  root: Root,
  { text, starts }: HastText,
  annotations: readonly Annotation[],
): readonly Annotation[] {
  const places = placesOfTexts(root);
  const texts = textNodesOf(root);
  const placeOf = ({ range }: Annotation): number => {
    const end = text.slice(0, range.end).trimEnd().length;
    const last = texts[starts.findLastIndex((start) => start < end)];
    return (last && places.get(last.node)) ?? 0;
  };
  return annotations.toSorted((a, b) => placeOf(a) - placeOf(b));
}

/** For each text node, the place of the notes on it, numbered in the order of the page. */
function placesOfTexts(root: Root): ReadonlyMap<Text, number> {
  const places = new Map<Text, number>();
  let count = 0;
  for (const child of root.children) number([child]);
  return places;

  /** Numbers the place at the end of `nodes`, after all places inside them. */
  function number(nodes: readonly RootContent[]): void {
    const here = textsOutsideHolders(nodes);
    count += 1;
    for (const text of here) places.set(text, count);
  }

  function textsOutsideHolders(nodes: readonly (RootContent | ElementContent)[]): Text[] {
    return nodes.flatMap((node) => {
      if (node.type === 'text') return [node];
      if (node.type !== 'element') return [];
      if (!holdsAnnotations(node)) return textsOutsideHolders(node.children);
      number(node.children);
      return [];
    });
  }
}
