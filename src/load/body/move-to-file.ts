import type { Root } from 'mdast';
import { visitParents } from 'unist-util-visit-parents';

/** Shifts every position in a body’s tree by the lines and characters before the body in its file. */
export function moveToFile(tree: Root, lines: number, characters: number): void {
  visitParents(tree, (node) => {
    move(node.position, lines, characters);
    if (node.type !== 'mdxJsxFlowElement' && node.type !== 'mdxJsxTextElement') return;
    for (const attribute of node.attributes) move(attribute.position, lines, characters);
  });
}

function move(position: Root['position'], lines: number, characters: number): void {
  if (!position) return;
  for (const point of [position.start, position.end]) {
    point.line += lines;
    if (point.offset !== undefined) point.offset += characters;
  }
}
