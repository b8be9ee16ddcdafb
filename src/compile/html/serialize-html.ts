import type { Root } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { visitParents } from 'unist-util-visit-parents';
import { refuseOtherHtml } from './allowed-html.ts';

/**
 * Serialises the tree of a body as HTML. All prose leaves the compiler this way. Links to other sites get
 * `rel="noreferrer"`, so that those sites do not learn which page the reader came from.
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
