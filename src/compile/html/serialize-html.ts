import type { Root } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { visitParents } from 'unist-util-visit-parents';
import { refuseOtherHtml } from './allowed-html.ts';

/**
 * Writes the tree of a body as HTML: the one way by which prose leaves the compiler. Links to other
 * sites do not tell them which page the reader came from.
 */
export function serializeHtml(root: Root): string {
  visitParents(root, 'element', ({ tagName, properties }) => {
    if (tagName === 'a' && /^https?:/.test(String(properties['href']))) {
      properties['rel'] = ['noreferrer'];
    }
  });
  refuseOtherHtml(root);
  return toHtml(root, { closeSelfClosing: false, omitOptionalTags: false });
}
