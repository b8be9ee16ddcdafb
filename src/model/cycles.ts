/**
 * The strongly connected components of a graph that contain a cycle: groups of several nodes, and nodes with an
 * edge to themselves (Tarjan’s algorithm,
 * https://en.wikipedia.org/wiki/Tarjan%27s_strongly_connected_components_algorithm). Each group is sorted, and so
 * is the list.
 */
export function cyclesOf(
  edges: ReadonlyMap<string, readonly string[]>,
): readonly (readonly string[])[] {
  const order = new Map<string, number>();
  const lowest = new Map<string, number>();
  const path: string[] = [];
  const cycles: string[][] = [];

  const visit = (node: string): number => {
    const index = order.size;
    order.set(node, index);
    lowest.set(node, index);
    path.push(node);
    for (const next of edges.get(node) ?? []) {
      if (!edges.has(next)) continue;
      const reached = order.has(next)
        ? path.includes(next)
          ? order.get(next)
          : undefined
        : visit(next);
      if (reached !== undefined) lowest.set(node, Math.min(lowest.get(node) ?? index, reached));
    }
    const low = lowest.get(node) ?? index;
    if (low === index) {
      const group = path.splice(path.indexOf(node));
      if (group.length > 1 || edges.get(node)?.includes(node)) cycles.push(group.toSorted());
    }
    return low;
  };
  for (const node of [...edges.keys()].toSorted()) if (!order.has(node)) visit(node);
  return cycles.toSorted((a, b) => ((a[0] ?? '') < (b[0] ?? '') ? -1 : 1));
}
