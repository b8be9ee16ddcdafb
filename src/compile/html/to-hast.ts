import GithubSlugger from 'github-slugger';
import type { Element, Root } from 'hast';
import { h } from 'hastscript';
import type { Link, Nodes, Paragraph, Root as MdastRoot } from 'mdast';
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx';
import { defaultHandlers, toHast, type Handlers, type State } from 'mdast-util-to-hast';
import { toString } from 'mdast-util-to-string';
import { visitParents } from 'unist-util-visit-parents';
import { proseComponent } from '../../load/body/prose-components.ts';
import type { Addresses } from '../../model/links/address.ts';
import { resolveLink } from '../../model/links/resolve-link.ts';
import { components, originalBlock } from './components.ts';
import { attributesOf } from './jsx-attributes.ts';
import { listPlace } from './site-lists.ts';

/** A heading of a body, with its fragment. */
export interface BodyHeading {
  readonly depth: number;
  readonly id: string;
  readonly text: string;
}

/** The page for which a body is rendered. */
export interface BodyPlace {
  readonly addresses: Addresses;
  /** Prefix of the ids of footnotes, so that no two bodies on a page share one. */
  readonly clobberPrefix: string;
  /** The language of the site's own prose (BCP 47). */
  readonly language: string;
}

/** The id that `mdast-util-to-hast` gives to the heading of the footnotes. */
const footnotesId = 'footnote-label';

/** Turns a checked body into a hast tree: components expanded, links resolved, headings with ids. */
export function bodyToHast(
  tree: MdastRoot,
  { addresses, clobberPrefix, language }: BodyPlace,
): { readonly root: Root; readonly headings: readonly BodyHeading[] } {
  const slugger = new GithubSlugger();
  const headings: BodyHeading[] = [];
  const handlers: Handlers = {
    heading(state: State, node: Extract<Nodes, { type: 'heading' }>) {
      const text = toString(node);
      const id = slugger.slug(text);
      headings.push({ depth: node.depth, id, text });
      return h(`h${node.depth}`, { id }, state.all(node));
    },
    link(state: State, node: Link) {
      const href = resolveLink(node.url, addresses);
      return h('a', { href, title: node.title ?? undefined }, state.all(node));
    },
    paragraph(state: State, node: Paragraph) {
      return pairAlone(state, node, language) ?? defaultHandlers.paragraph(state, node);
    },
    mdxJsxTextElement: (state: State, node: MdxJsxTextElement) => expand(state, node, language),
    mdxJsxFlowElement: (state: State, node: MdxJsxFlowElement) =>
      proseComponent(node.name)?.isList
        ? listPlace(node.name ?? '')
        : h('p', [expand(state, node, language)]),
  };
  visitParents(tree, 'definition', (definition) => {
    definition.url = resolveLink(definition.url, addresses);
  });
  const hast = toHast(tree, { handlers, clobberPrefix, footnoteLabel: 'Footnotes' });
  const children = hast.type === 'root' ? hast.children : [];
  const root: Root = { type: 'root', children: children.flatMap(wrapTable) };
  visitParents(root, 'element', ({ tagName, properties }) => {
    // Code may be wider than the column, so keyboard users must be able to focus and scroll it.
    if (tagName === 'pre') properties['tabIndex'] = 0;
    // HTML has no `align` attribute any more; the style sheet aligns the column.
    if (properties['align'] !== undefined) {
      properties['className'] = [`column-${properties['align']}`];
      delete properties['align'];
    }
    // Two bodies on one page may both have footnotes, and the heading of each list needs an id of its own.
    if (properties['id'] === footnotesId) properties['id'] = clobberPrefix + footnotesId;
    if (properties['ariaDescribedBy'])
      properties['ariaDescribedBy'] = [clobberPrefix + footnotesId];
  });
  return { root, headings };
}

function expand(
  state: State,
  node: MdxJsxFlowElement | MdxJsxTextElement,
  language: string,
): Element {
  const component = components[node.name ?? ''];
  if (!component) throw new Error(`the gate let <${node.name}> through`);
  return component(attributesOf(node), state.all(node), language);
}

/** An original with its translation becomes a block if it is alone in its paragraph; otherwise undefined. */
function pairAlone(state: State, node: Paragraph, language: string): Element | undefined {
  const [only, ...others] = node.children.filter(
    (child) => child.type !== 'text' || child.value.trim() !== '',
  );
  if (only?.type !== 'mdxJsxTextElement' || only.name !== 'Original' || others.length > 0)
    return undefined;
  return originalBlock(attributesOf(only), state.all(only), language);
}

/** A table may be wider than the column, so it scrolls in a region of its own. */
function wrapTable(node: Root['children'][number]): Root['children'] {
  if (node.type !== 'element' || node.tagName !== 'table') return [node];
  return [
    h('div', { className: ['table'], role: 'group', tabIndex: 0, ariaLabel: 'table' }, [node]),
  ];
}
