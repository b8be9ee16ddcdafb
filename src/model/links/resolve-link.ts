import type { Addresses } from './address.ts';
import { linkKinds, type LinkKind, type Reference } from '../records/reference.ts';

/** Parses a link such as `agency:some-id`; undefined for an address of another form. */
export function parseLink(url: string): Reference | undefined {
  const match = /^([a-z]+):([^/?#]+)$/.exec(url);
  const kind = match?.[1] ?? '';
  if (!isLinkKind(kind)) return undefined;
  return { collection: linkKinds[kind], id: match?.[2] ?? '' };
}

function isLinkKind(word: string): word is LinkKind {
  return Object.hasOwn(linkKinds, word);
}

/** The address that a link in prose leads to: a record’s page, a path under the site’s base, or the URL unchanged. */
export function resolveLink(url: string, addresses: Addresses): string {
  const named = parseLink(url);
  if (named && named.collection !== 'annotations') {
    return addresses.of({ collection: named.collection, id: named.id });
  }
  return url.startsWith('/') ? addresses.to(url.slice(1)) : url;
}
