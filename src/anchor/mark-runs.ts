import type { Root } from 'hast';
import type { HastText } from './hast-text.ts';
import { holdsOnlyBlocks, isBlock, textNodesOf, type PlacedText } from './text-model.ts';
import type { TextRange } from './text-quote-selector.ts';

/** A range of a tree’s text to mark. */
export interface MarkedRange {
  /** Identifies the range among those marked together. */
  readonly key: string;
  /** In UTF-16 code units of `HastText.text`. */
  readonly range: TextRange;
}

/** The largest piece of a text node that is covered by the same ranges throughout. */
export interface MarkRun {
  /** Keys of the ranges that cover it, in the order of the input. */
  readonly keys: readonly string[];
  /** Those of `keys` that start with this run. */
  readonly first: readonly string[];
  /** Those of `keys` that end with this run. */
  readonly last: readonly string[];
}

/** A run with its slice of the text node. */
export interface PlacedRun {
  readonly run: MarkRun;
  readonly slice: TextRange;
}

/** A slice of a text node, before it is known which ranges start and end with it. */
interface Slice extends TextRange {
  readonly node: number;
  readonly keys: readonly string[];
}

/**
 * The runs to mark in each text node of a tree, in the order of `textNodesOf`. White space at the ends of a range
 * and between blocks is never marked.
 *
 * @throws RangeError if a range contains nothing that can be marked
 */
export function findMarkRuns(
  root: Root,
  text: HastText,
  ranges: readonly MarkedRange[],
): PlacedRun[][] {
  const visible = ranges.map(({ key, range }) => ({ key, range: trim(text.text, range) }));
  const nodes = textNodesOf(root);
  const slices = nodes.flatMap((placed, node) =>
    isMarkable(placed) ? sliceNode(node, text.starts[node] ?? 0, placed.node.value, visible) : [],
  );
  const ends = new Map<string, { first: Slice; last: Slice }>();
  for (const slice of slices) {
    for (const key of slice.keys) {
      ends.set(key, { first: ends.get(key)?.first ?? slice, last: slice });
    }
  }
  for (const { key } of ranges) {
    if (!ends.has(key)) throw new RangeError(`The range of "${key}" holds no text to mark.`);
  }
  const runs: PlacedRun[][] = nodes.map(() => []);
  for (const slice of slices) {
    runs[slice.node]?.push({
      slice: { start: slice.start, end: slice.end },
      run: {
        keys: slice.keys,
        first: slice.keys.filter((key) => ends.get(key)?.first === slice),
        last: slice.keys.filter((key) => ends.get(key)?.last === slice),
      },
    });
  }
  return runs;
}

/** Cuts a text node that starts at `offset` at the ends of all ranges in it. */
function sliceNode(
  node: number,
  offset: number,
  value: string,
  ranges: readonly MarkedRange[],
): Slice[] {
  const touching = ranges.filter(
    ({ range }) => range.start < offset + value.length && range.end > offset,
  );
  const cuts = new Set(
    touching.flatMap(({ range }) => [
      Math.max(range.start - offset, 0),
      Math.min(range.end - offset, value.length),
    ]),
  );
  const points = [...cuts].sort((a, b) => a - b);
  return points.flatMap((start, index) => {
    const end = points[index + 1];
    if (end === undefined) return [];
    const keys = touching
      .filter(({ range }) => range.start <= offset + start && range.end >= offset + end)
      .map(({ key }) => key);
    return keys.length === 0 ? [] : [{ node, start, end, keys }];
  });
}

function trim(text: string, { start, end }: TextRange): TextRange {
  const passage = text.slice(start, end);
  return {
    start: start + passage.length - passage.trimStart().length,
    end: end - (passage.length - passage.trimEnd().length),
  };
}

/** White space between blocks is source layout; lists and table rows may not contain a `<mark>`. */
function isMarkable({ node, parent }: PlacedText): boolean {
  if (holdsOnlyBlocks(parent)) return false;
  return node.value.trim() !== '' || !(parent.type === 'root' || parent.children.some(isBlock));
}
