import type { Root } from 'mdast';
import { visit } from 'unist-util-visit';
import { createAddresses } from '../model/address.ts';
import { resolveLink } from '../model/resolve-link.ts';

/** A remark plugin for prose pages: resolves links such as `agency:some-id` as records' bodies do. */
export function proseLinks({ base }: { readonly base: string }) {
  const addresses = createAddresses(base);
  return (tree: Root): void => {
    visit(tree, ['link', 'definition'], (node) => {
      if (node.type === 'link' || node.type === 'definition')
        node.url = resolveLink(node.url, addresses);
    });
  };
}
