import type { Element, Root, RootContent, Text } from 'hast';
import type { HastText } from './hast-text.ts';
import { findMarkRuns, type MarkedRange, type MarkRun } from './mark-runs.ts';
import { isBlock, isOutsideText } from './text-model.ts';

/** Makes the elements that show a marked passage. */
export interface MarkElements {
  /** The element for one run, without children; the run’s text is added to it. */
  mark(run: MarkRun): Element;
  /** The element after a passage. It needs `dataReference`, which keeps it out of the text. */
  reference(key: string): Element;
}

/** A tree with marks. */
export interface MarkedTree {
  readonly root: Root;
  /** For each key, the path to the innermost block that contains the passage’s end: child indexes from the root. */
  readonly ends: ReadonlyMap<string, readonly number[]>;
}

/** Context for copying the children of an element. */
interface Place {
  /** The path of that element in the new tree. */
  readonly path: readonly number[];
  /** True if that element is a block or the root. */
  readonly isBlock: boolean;
  /** The path of the innermost block around the children, in the new tree. */
  readonly block: readonly number[];
  /** True if the children are inside a link. */
  readonly inLink: boolean;
}

/**
 * Marks ranges of a tree’s text in a copy of the tree. Each run of text gets one mark with the keys of all ranges
 * that cover it. A passage’s reference comes directly after its last run: outside the inline elements that end
 * there, and always outside links, because a link cannot contain another.
 *
 * @param text the result of `toHastText(root)`
 * @throws RangeError if a range contains nothing that can be marked
 */
export function markRanges(
  root: Root,
  text: HastText,
  ranges: readonly MarkedRange[],
  create: MarkElements,
): MarkedTree {
  const runsOfNodes = findMarkRuns(root, text, ranges).values();
  const ends = new Map<string, readonly number[]>();

  /** Copies children. `waiting` are the references to insert after their parent. */
  function copyChildren<Child extends RootContent>(
    originals: readonly Child[],
    place: Place,
  ): { children: (Child | Element | Text)[]; waiting: string[] } {
    const children: (Child | Element | Text)[] = [];
    let waiting: string[] = [];
    const placeReferences = (): void => {
      if (place.inLink) return;
      children.push(...waiting.map((key) => create.reference(key)));
      waiting = [];
    };
    const append = (child: Child | Element | Text): void => {
      placeReferences();
      children.push(child);
    };
    for (const child of originals) {
      if (child.type === 'text') {
        let done = 0;
        for (const { run, slice } of runsOfNodes.next().value ?? []) {
          if (slice.start > done)
            append({ type: 'text', value: child.value.slice(done, slice.start) });
          const value = child.value.slice(slice.start, slice.end);
          append({ ...create.mark(run), children: [{ type: 'text', value }] });
          for (const key of run.last) ends.set(key, place.block);
          waiting.push(...run.last);
          done = slice.end;
        }
        if (done === 0) append(child);
        else if (done < child.value.length)
          append({ type: 'text', value: child.value.slice(done) });
      } else if (child.type === 'element' && !isOutsideText(child)) {
        placeReferences();
        const path = [...place.path, children.length];
        const copied = copyChildren(child.children, {
          path,
          isBlock: isBlock(child),
          block: isBlock(child) ? path : place.block,
          inLink: place.inLink || child.tagName === 'a',
        });
        append({ ...child, children: copied.children });
        waiting.push(...copied.waiting);
      } else {
        append(child);
      }
    }
    if (place.isBlock) placeReferences();
    return { children, waiting };
  }

  const { children } = copyChildren(root.children, {
    path: [],
    isBlock: true,
    block: [],
    inLink: false,
  });
  return { root: { ...root, children }, ends };
}
