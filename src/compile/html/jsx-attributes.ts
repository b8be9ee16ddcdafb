import type { MdxJsxAttribute, MdxJsxExpressionAttribute } from 'mdast-util-mdx';
import type { ComponentAttributes } from './components.ts';

/** The attributes of a component by name. The gate has checked that each is a literal text. */
export function attributesOf(node: {
  readonly attributes: readonly (MdxJsxAttribute | MdxJsxExpressionAttribute)[];
}): ComponentAttributes {
  const attributes: Record<string, string> = {};
  for (const attribute of node.attributes) {
    if (attribute.type === 'mdxJsxAttribute' && typeof attribute.value === 'string') {
      attributes[attribute.name] = attribute.value;
    }
  }
  return attributes;
}
