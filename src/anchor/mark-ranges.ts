import type { Element, Root, RootContent, Text } from 'hast';
import type { HastText } from './hast-text.ts';
import { findMarkRuns, type MarkedRange, type MarkRun } from './mark-runs.ts';
import { isBlock, isOutsideText } from './text-model.ts';

/** How to make the elements that show a marked passage. */
export interface MarkElements {
  /** The element for one run, without children: the run's text is put in it. */
  mark(run: MarkRun): Element;
  /** The element that follows a passage. Give it `dataReference`, so that it is not text. */
  reference(key: string): Element;
}

/** A tree with marks in it. */
export interface MarkedTree {
  readonly root: Root;
  /** For each key the innermost block that holds the passage's end: child indexes from the root. */
  readonly ends: ReadonlyMap<string, readonly number[]>;
}

/** What is known on the way down to a node. */
interface Place {
  /** The new place of the element whose children are copied. */
  readonly path: readonly number[];
  /** Whether that element is a block, or the root. */
  readonly isBlock: boolean;
  /** The new place of the innermost block around those children. */
  readonly block: readonly number[];
  /** Whether they lie in a link. */
  readonly inLink: boolean;
}

/**
 * Marks ranges of a tree's text, in a copy of the tree. Each run of text that lies in one or more
 * ranges gets one mark with the keys of all of them. The reference of a passage stands directly
 * after its last run: outside the inline elements that end there, and outside a link in any case,
 * since a link cannot hold a link.
 *
 * @param text the tree's own text, as `toHastText(root)` gave it
 * @throws RangeError when a range holds nothing that can be marked
 */
export function markRanges(
  root: Root,
  text: HastText,
  ranges: readonly MarkedRange[],
  create: MarkElements,
): MarkedTree {
  const runsOfNodes = findMarkRuns(root, text, ranges).values();
  const ends = new Map<string, readonly number[]>();

  /** Copies children; `waiting` are the references that belong after the node that holds them. */
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
