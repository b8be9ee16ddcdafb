import type { Element, Nodes, Parents, Root, Text } from 'hast';

/** A text node that is part of the text. */
export interface PlacedText {
  readonly node: Text;
  readonly parent: Parents;
  /** True if a block or `<br>` starts or ends between this text node and the previous one. */
  readonly afterBreak: boolean;
}

const blocks = new Set(
  (
    'address article blockquote body br caption center dd details dialog dir div dl dt fieldset ' +
    'figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr legend li main menu nav ol ' +
    'optgroup option p pre search section summary table tbody td tfoot th thead tr ul'
  ).split(' '),
);

const holdersOfBlocks = new Set(
  'colgroup dl hr menu ol picture table tbody tfoot thead tr ul'.split(' '),
);

const outside = new Set(
  (
    'aside audio button canvas datalist iframe math meter noscript object progress rp rt script ' +
    'select style svg template textarea video'
  ).split(' '),
);

/** The text nodes that make up a tree’s text, in document order. */
export function textNodesOf(root: Root): PlacedText[] {
  const placed: PlacedText[] = [];
  let afterBreak = false;
  const read = (parent: Parents): void => {
    for (const node of parent.children) {
      if (node.type === 'text') {
        placed.push({ node, parent, afterBreak });
        afterBreak = false;
      } else if (node.type === 'element' && !isOutsideText(node)) {
        afterBreak ||= isBlock(node);
        read(node);
        afterBreak ||= isBlock(node);
      }
    }
  };
  read(root);
  return placed;
}

/** True for an element that begins a new line, so that white space separates it from its surroundings. */
export function isBlock(node: Nodes): node is Element {
  return node.type === 'element' && blocks.has(node.tagName);
}

/** True if HTML allows only certain children in an element, and `<mark>` is not one of them. */
export function holdsOnlyBlocks(node: Nodes): boolean {
  return node.type === 'element' && holdersOfBlocks.has(node.tagName);
}

/**
 * True if an element and its content are not part of the text that selectors are matched against: notes and their
 * references, generated footnote marks, hidden and decorative text, scripts, embedded content, and ruby
 * annotations.
 */
export function isOutsideText(node: Nodes): boolean {
  if (node.type !== 'element') return false;
  const { properties } = node;
  return (
    outside.has(node.tagName) ||
    isSet(properties['dataReference']) ||
    isSet(properties['dataFootnoteRef']) ||
    isSet(properties['dataFootnoteBackref']) ||
    isSet(properties['hidden']) ||
    properties['ariaHidden'] === 'true' ||
    properties['id'] === 'footnote-label'
  );
}

/** In hast, an attribute without a value is `true` or an empty string; `false` and null mean that it is absent. */
function isSet(value: Element['properties'][string]): boolean {
  return value !== undefined && value !== null && value !== false;
}
