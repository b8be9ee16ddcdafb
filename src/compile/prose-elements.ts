import type { ElementContent, Root } from 'hast';
import type { MdxJsxFlowElementHast, MdxJsxTextElementHast } from 'mdast-util-mdx-jsx';
import { visit } from 'unist-util-visit';
import { components } from './components.ts';
import { attributesOf } from './jsx-attributes.ts';

type Component = MdxJsxFlowElementHast | MdxJsxTextElementHast;

/** A rehype plugin for prose pages: expands the components that records' bodies have, as they do. */
export function proseElements({ language }: { readonly language: string }) {
  return (tree: Root): void => {
    visit(tree, (node, index, parent) => {
      if (!isComponent(node)) return;
      const component = components[node.name ?? ''];
      if (!component || !parent || index === undefined) return;
      const children = node.children.filter(isContent);
      parent.children.splice(index, 1, component(attributesOf(node), children, language));
    });
  };
}

function isComponent(node: object & { readonly type: string }): node is Component {
  return node.type === 'mdxJsxTextElement' || node.type === 'mdxJsxFlowElement';
}

function isContent(node: object & { readonly type: string }): node is ElementContent {
  return node.type !== 'mdxjsEsm';
}
