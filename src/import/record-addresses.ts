import type { LoadedRecord } from '../load/schema/load-record.ts';
import type { SiteLocation } from '../load/schema/site-location.ts';
import { createAddresses } from '../model/links/address.ts';
import { isTracking } from '../model/links/tracking-parameters.ts';
import { linkKinds } from '../model/records/reference.ts';
import { parseLink } from '../model/links/resolve-link.ts';

/** The target of an address: the page of a record, or the work that a record is about. */
interface Destination {
  readonly record: LoadedRecord;
  readonly is: 'page' | 'work';
}

/** Resolves web addresses to records. */
export interface RecordAddresses {
  find(address: string): Destination | undefined;
  /** The link form for the address of a record’s page: `origin:some-id`. Other addresses are returned unchanged. */
  readonly toLink: (address: string) => string;
}

/** Indexes the addresses of records: current and former pages, and works with their archived copies. */
export function recordAddresses(
  records: readonly LoadedRecord[],
  { origin, base }: SiteLocation,
): RecordAddresses {
  const addresses = createAddresses(base);
  const known = new Map<string, Destination>();
  const byKey = new Map(records.map((record) => [`${record.collection}/${record.id}`, record]));
  const add = (address: string, destination: Destination): void => {
    if (!known.has(comparable(address))) known.set(comparable(address), destination);
  };
  for (const record of records) {
    if (record.collection === 'annotations') continue;
    const { collection } = record;
    for (const id of [record.id, ...(record.data.formerIds ?? [])])
      add(origin + addresses.of({ collection, id }), { record, is: 'page' });
  }
  for (const record of records)
    for (const address of addressesOf(record)) add(address, { record, is: 'work' });

  const find = (address: string): Destination | undefined => {
    const named = parseLink(address);
    const record = named && byKey.get(`${named.collection}/${named.id}`);
    return record ? { record, is: 'page' } : known.get(comparable(address));
  };
  return {
    find,
    toLink(address) {
      const found = find(address);
      if (found?.is !== 'page') return address;
      const [kind] = Object.entries(linkKinds).find(([, c]) => c === found.record.collection) ?? [];
      return kind === undefined ? address : `${kind}:${found.record.id}`;
    },
  };
}

function addressesOf(record: LoadedRecord): readonly string[] {
  if (record.collection === 'origins') return [record.data.URL ?? []].flat();
  if (record.collection !== 'articles') return [];
  const { URL: own, archives = [] } = record.data;
  return [own ?? [], archives.map((copy) => copy.URL)].flat();
}

/**
 * An address without the parts that do not distinguish pages: scheme, fragment, final slash, tracking
 * parameters.
 */
function comparable(address: string): string {
  if (!URL.canParse(address)) return address;
  const url = new URL(address);
  for (const key of [...url.searchParams.keys()]) if (isTracking(key)) url.searchParams.delete(key);
  return `${url.host}${url.pathname.replace(/\/$/, '')}${url.search}`;
}
