import type { Nodes, Parents, Root } from 'mdast';

/** Visits every node of a tree in document order, with its ancestors, outermost first. */
export function walkTree(
  tree: Root,
  visit: (node: Nodes, ancestors: readonly Parents[]) => void,
): void {
  walk(tree, [], visit);
}

function walk(
  node: Nodes,
  ancestors: readonly Parents[],
  visit: (node: Nodes, ancestors: readonly Parents[]) => void,
): void {
  visit(node, ancestors);
  if (!('children' in node)) return;
  const within = [...ancestors, node];
  for (const child of node.children) walk(child, within, visit);
}
