import GithubSlugger from 'github-slugger';
import type { Element, ElementContent, Root } from 'hast';
import type { Link, Nodes, Parents, Root as MdastRoot } from 'mdast';
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx';
import { toHast } from 'mdast-util-to-hast';
import type { Handlers, State } from 'mdast-util-to-hast';
import { toString } from 'mdast-util-to-string';
import type { Addresses } from '../model/address.ts';
import { resolveLink } from '../model/resolve-link.ts';
import { components, element } from './components.ts';
import type { ComponentAttributes } from './components.ts';

/** A heading of a body, with the fragment that leads to it. */
export interface BodyHeading {
  readonly depth: number;
  readonly id: string;
  readonly text: string;
}

/** Turns a gated body into HTML's tree: components expanded, links resolved, headings with ids. */
export function bodyToHast(
  tree: MdastRoot,
  addresses: Addresses,
  clobberPrefix: string,
): { readonly root: Root; readonly headings: readonly BodyHeading[] } {
  const slugger = new GithubSlugger();
  const headings: BodyHeading[] = [];
  const handlers: Handlers = {
    heading(state: State, node: Extract<Nodes, { type: 'heading' }>) {
      const text = toString(node);
      const id = slugger.slug(text);
      headings.push({ depth: node.depth, id, text });
      return element(`h${node.depth}`, { id }, state.all(node) as ElementContent[]);
    },
    link(state: State, node: Link) {
      const href = resolveLink(node.url, addresses);
      return element(
        'a',
        { href, title: node.title ?? undefined },
        state.all(node) as ElementContent[],
      );
    },
    mdxJsxTextElement: expand,
    mdxJsxFlowElement: expand,
  };
  const hast = toHast(tree, { handlers, clobberPrefix, footnoteLabel: 'Footnotes' });
  const children = hast.type === 'root' ? hast.children : [];
  const root: Root = { type: 'root', children: children.flatMap(wrapTable) };
  return { root, headings };
}

function expand(state: State, node: MdxJsxFlowElement | MdxJsxTextElement): Element {
  const component = components[node.name ?? ''];
  if (!component) throw new Error(`the gate let <${node.name}> through`);
  const attributes: Record<string, string> = {};
  for (const attribute of node.attributes) {
    if (attribute.type === 'mdxJsxAttribute' && typeof attribute.value === 'string') {
      attributes[attribute.name] = attribute.value;
    }
  }
  const expanded = component(
    attributes satisfies ComponentAttributes,
    state.all(node as Parents) as ElementContent[],
  );
  return node.type === 'mdxJsxFlowElement' ? element('p', {}, [expanded]) : expanded;
}

/** A table may be wider than the column: it scrolls in a region of its own. */
function wrapTable(node: Root['children'][number]): Root['children'] {
  if (node.type !== 'element' || node.tagName !== 'table') return [node];
  return [
    element('div', { className: ['table'], role: 'group', tabIndex: 0, ariaLabel: 'table' }, [
      node,
    ]),
  ];
}
