import type { Element, ElementContent, Root, RootContent } from 'hast';
import { toString } from 'mdast-util-to-string';
import type { HastText } from '../../anchor/hast-text.ts';
import { markRanges } from '../../anchor/mark-ranges.ts';
import type { TextRange } from '../../anchor/text-quote-selector.ts';
import { fitsMargin } from './estimate-annotations.ts';
import {
  aboutPassage,
  markElement,
  annotationElement,
  pairClass,
  referenceElement,
  type NumberedAnnotation,
} from './annotation-markup.ts';
import { holdsAnnotations, orderAnnotations } from './order-annotations.ts';

/** A note with the range of its passage. */
export interface ResolvedAnnotation extends NumberedAnnotation {
  readonly range: TextRange;
}

/** Maximum number of notes in the margin of one page; the style sheet has classes for so many. */
export const marginAnnotations = 60;

/**
 * Marks the passages and inserts each note: after the paragraph, heading or table that contains the end of its
 * passage, or at the end of the innermost list item, quotation or definition. The notes must be in the order of
 * their passages.
 */
export function setAnnotations(
  root: Root,
  text: HastText,
  annotations: readonly ResolvedAnnotation[],
): Root {
  const byId = new Map(annotations.map((annotation) => [annotation.id, annotation]));
  const places = placeAnnotations(root, text, orderAnnotations(root, text, annotations));
  const marked = markRanges(
    root,
    text,
    annotations.map(({ id, range }) => ({ key: id, range })),
    {
      mark: ({ keys, first }) => {
        const kind = byId.get(keys[0] ?? '')?.data.kind ?? 'context';
        const anchor = first.map((id) => places.get(id)?.anchor).find((name) => name !== undefined);
        const pairs = keys.map((id) => pairClass(required(byId.get(id))));
        return markElement([`k-${kind}`, ...pairs, ...(anchor === undefined ? [] : [anchor])]);
      },
      reference: (id) => referenceElement(required(byId.get(id))),
    },
  );
  const asides = annotations.map((annotation) => ({
    aside: annotationElement(annotation, places.get(annotation.id)?.classes ?? ['in-flow']),
    path: required(marked.ends.get(annotation.id)),
  }));
  return insertAfterBlocks(marked.root, asides);
}

interface AnnotationPlace {
  readonly classes: readonly string[];
  readonly anchor: string;
}

/**
 * The classes of the notes in the margin. The notes must be in their order on the page; passages that start
 * together share an anchor.
 */
function placeAnnotations(
  root: Root,
  text: HastText,
  annotations: readonly ResolvedAnnotation[],
): ReadonlyMap<string, AnnotationPlace> {
  const fits = fitsMargin(root, text, annotations.map(measure));
  const places = new Map<string, AnnotationPlace>();
  const anchors = new Map<number, string>();
  annotations.forEach((annotation, index) => {
    if (!fits[index] || places.size >= marginAnnotations) return;
    const start = annotation.range.start + text.text.slice(annotation.range.start).search(/\S/);
    const anchor = anchors.get(start) ?? `m${places.size + 1}`;
    anchors.set(start, anchor);
    places.set(annotation.id, { classes: [anchor, `n${places.size + 1}`], anchor });
  });
  return places;
}

function measure(annotation: ResolvedAnnotation) {
  return {
    start: annotation.range.start,
    head: `${annotation.data.kind} 00 ◈ on “${aboutPassage(annotation.passage)}”`,
    paragraphs: annotation.body.children
      .map((child) => (child.type === 'element' ? toString(child) : ''))
      .filter(Boolean),
    sources: `Sources: ${annotation.cites.map(({ label }) => label).join('; ')} ↩ back`,
  };
}

/** Inserts each aside at the element that its path leads to. All paths are resolved before anything moves. */
function insertAfterBlocks(
  root: Root,
  asides: readonly { aside: Element; path: readonly number[] }[],
): Root {
  const following = new Map<RootContent, Element[]>();
  for (const { aside, path } of asides) {
    const block = required(root.children[path[0] ?? 0]);
    const holder = innermostHolder(root, path);
    if (holder) holder.children.push(aside);
    following.set(block, [...(following.get(block) ?? []), ...(holder ? [] : [aside])]);
  }
  const children = resumeAfterAnnotations(root.children, following);
  return {
    ...root,
    children: children.flatMap((child) => [child, ...(following.get(child) ?? [])]),
  };
}

/**
 * Gives the text after a note an id and the name of its section again. Otherwise Pagefind would count all text up
 * to the next element with an id as part of the note.
 */
function resumeAfterAnnotations(
  children: readonly RootContent[],
  following: ReadonlyMap<RootContent, readonly Element[]>,
): readonly RootContent[] {
  let section: string | undefined;
  children.forEach((child, index) => {
    if (child.type !== 'element') return;
    if (/^h[2-6]$/.test(child.tagName)) section = toString(child);
    const before = children.slice(0, index).findLast((earlier) => earlier.type === 'element');
    if (!before || !following.has(before) || child.properties['id'] !== undefined) return;
    Object.assign(child.properties, {
      id: `text-${index}`,
      ...(section === undefined ? {} : { dataPagefindTitle: section }),
    });
  });
  return children;
}

function innermostHolder(root: Root, path: readonly number[]): Element | undefined {
  let holder: Element | undefined;
  let children: readonly (RootContent | ElementContent)[] = root.children;
  for (const index of path) {
    const node = children[index];
    if (node?.type !== 'element') break;
    if (holdsAnnotations(node)) holder = node;
    children = node.children;
  }
  return holder;
}

function required<T>(value: T | undefined): T {
  if (value === undefined) throw new Error('a note was set that was not resolved');
  return value;
}
