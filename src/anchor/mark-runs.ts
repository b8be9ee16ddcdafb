import type { Root } from 'hast';
import type { HastText } from './hast-text.ts';
import { holdsOnlyBlocks, isBlock, textNodesOf, type PlacedText } from './text-model.ts';
import type { TextRange } from './text-quote-selector.ts';

/** A range of a tree's text that is to be marked. */
export interface MarkedRange {
  /** What the caller calls it, unique among the ranges marked together. */
  readonly key: string;
  /** In UTF-16 code units of `HastText.text`. */
  readonly range: TextRange;
}

/** A run of text, within one text node, that lies in the same ranges throughout. */
export interface MarkRun {
  /** The ranges it lies in, in the order in which they were given. */
  readonly keys: readonly string[];
  /** Those of `keys` that start with this run. */
  readonly first: readonly string[];
  /** Those of `keys` that end with this run. */
  readonly last: readonly string[];
}

/** A run and the slice of its text node that it covers. */
export interface PlacedRun {
  readonly run: MarkRun;
  readonly slice: TextRange;
}

/** A slice of a text node before it is known which ranges start and end with it. */
interface Slice extends TextRange {
  readonly node: number;
  readonly keys: readonly string[];
}

/**
 * The runs to mark in each of a tree's text nodes, in the order of `textNodesOf`. White space at
 * the ends of a range and between blocks is never marked.
 *
 * @throws RangeError when a range holds nothing that can be marked
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

/** Cuts a text node that starts at `offset` wherever a range starts or ends in it. */
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

/** White space between blocks is layout of the source, and a list or a row cannot hold a mark. */
function isMarkable({ node, parent }: PlacedText): boolean {
  if (holdsOnlyBlocks(parent)) return false;
  return node.value.trim() !== '' || !(parent.type === 'root' || parent.children.some(isBlock));
}
