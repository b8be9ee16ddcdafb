import type { Element, Nodes } from 'hast';
import { siteListOf } from './site-lists.ts';

/** All elements that compiled prose and its annotations may have. */
const elements: ReadonlySet<string> = new Set(
  'a aside blockquote br code div em h2 h3 h4 h5 h6 hr li mark ol p pre q section small span strong sup table tbody td th thead tr ul'.split(
    ' ',
  ),
);

const any = /^/;
const empty = /^$/;
const id = /^[^\s"'<>&]+$/;
const address = /^(?:https?:\/\/[^/\\]|\/(?![/\\])|#[^\s"'<>]+$)/;

/** All attributes that they may have, by their names in hast, with the form of the value. */
const attributes: Readonly<Record<string, RegExp>> = {
  ariaDescribedBy: id,
  ariaHidden: /^true$/,
  ariaLabel: any,
  ariaLabelledBy: id,
  cite: address,
  className: /^[\w -]+$/,
  dataFootnoteBackref: empty,
  dataFootnoteRef: empty,
  dataFootnotes: empty,
  dataPagefindIgnore: empty,
  dataPagefindTitle: any,
  dataReference: empty,
  dir: /^(?:ltr|rtl|auto)$/,
  href: address,
  id,
  lang: /^[A-Za-z\d-]+$/,
  rel: /^noreferrer$/,
  role: /^(?:group|note)$/,
  start: /^\d+$/,
  tabIndex: /^0$/,
  title: any,
};

/**
 * Throws if the HTML of a record has anything that is not on these lists. The gate has already checked the source,
 * so this is a second check: anything it finds is a bug of the generator.
 */
export function refuseOtherHtml(node: Nodes): void {
  if (node.type === 'element') refuseOtherElement(node);
  else if (node.type === 'comment' ? siteListOf(node) === undefined : !plain.has(node.type))
    throw new Error(`compiled prose holds a node of the type “${node.type}”`);
  if ('children' in node) node.children.forEach(refuseOtherHtml);
}

const plain: ReadonlySet<Nodes['type']> = new Set<Nodes['type']>(['root', 'text']);

function refuseOtherElement({ tagName, properties }: Element): void {
  if (!elements.has(tagName)) throw new Error(`compiled prose holds <${tagName}>`);
  for (const [name, value] of Object.entries(properties)) {
    if (value === undefined || value === null || value === false) continue;
    const form = Object.hasOwn(attributes, name) ? attributes[name] : undefined;
    const shown = value === true ? '' : Array.isArray(value) ? value.join(' ') : String(value);
    if (!form?.test(shown)) throw new Error(`compiled prose holds <${tagName} ${name}="${shown}">`);
  }
}
