import type { LoadedRecord } from '../load/schema/load-record.ts';
import type { Addresses } from '../model/links/address.ts';
import type { Reference } from '../model/records/reference.ts';
import { shortCitation } from '../model/short-citation.ts';
import type { CitedWork } from './annotations/annotation-markup.ts';

/** Returns a function that gives, for each note, the works it cites with their labels and addresses. */
export function citedWorks(records: readonly LoadedRecord[], addresses: Addresses) {
  const byKey = new Map(records.map((record) => [`${record.collection}/${record.id}`, record]));
  const find = ({ collection, id }: Reference) => byKey.get(`${collection}/${id}`);
  const name = (reference: Reference<'articles' | 'origins'>): CitedWork[] => {
    const record = find(reference);
    if (!record) return [];
    return [{ label: labelOf(record, find), href: addresses.of(reference) }];
  };
  return (
    annotations: readonly LoadedRecord<'annotations'>[],
  ): Readonly<Record<string, readonly CitedWork[]>> =>
    Object.fromEntries(annotations.map(({ id, data }) => [id, data.cites.flatMap(name)]));
}

function labelOf(
  record: LoadedRecord,
  find: (reference: Reference) => LoadedRecord | undefined,
): string {
  if (record.collection === 'origins') return record.data.title;
  if (record.collection !== 'articles') return record.id;
  const outlet = record.data.outlet && find(record.data.outlet);
  return shortCitation(
    record.data,
    outlet?.collection === 'outlets' ? outlet.data.name : undefined,
  );
}
