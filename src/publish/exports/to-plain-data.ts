import { linkKinds, isReference, type CollectionName } from '../../model/records/reference.ts';

/** A JSON value. */
export type PlainData =
  string | number | boolean | null | readonly PlainData[] | { readonly [key: string]: PlainData };

/**
 * Converts a record’s data to JSON, keeping its order. A date becomes its EDTF text, a reference `kind:id`,
 * the address of a mirror its host name. An address that is a bare IP address is left out.
 */
export function toPlainData(value: unknown): PlainData | undefined {
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean')
    return value;
  if (typeof value !== 'object' || value === null) return undefined;
  if (Array.isArray(value)) return value.flatMap((item) => toPlainData(item) ?? []);
  if (isReference(value)) return toLink(value);
  if ('earliest' in value && 'text' in value && typeof value.text === 'string') return value.text;
  const entries = Object.entries(value).flatMap(([key, inner]): [string, PlainData][] => {
    if (key === 'URL' && typeof inner === 'string')
      return addressEntry(inner, 'what' in value && value.what === 'mirror');
    const plain = toPlainData(inner);
    return plain === undefined ? [] : [[key, plain]];
  });
  return Object.fromEntries(entries);
}

function addressEntry(address: string, isMirror: boolean): [string, string][] {
  const { hostname } = new URL(address);
  if (hostname.startsWith('[') || /^[\d.]+$/.test(hostname)) return [];
  return [isMirror ? ['host', hostname.replace(/^www\./, '')] : ['URL', address]];
}

/** A reference in the form of links in prose: `article:some-id`. */
export function toLink({
  collection,
  id,
}: {
  readonly collection: CollectionName;
  readonly id: string;
}): string {
  const kind = Object.entries(linkKinds).find(([, name]) => name === collection)?.[0];
  return `${kind ?? collection}:${id}`;
}
