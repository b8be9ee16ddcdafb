import {
  collectionNames,
  linkKinds,
  type CollectionName,
  type Reference,
} from '../model/records/reference.ts';
import { suggestion } from '../load/did-you-mean.ts';
import type { LoadedContent } from '../load/load-content.ts';
import type { LoadedRecord } from '../load/schema/load-record.ts';

/** All records, by collection and id. */
export interface RecordIndex {
  /** The record; `faulty` if its file has a problem of its own; undefined if there is none. */
  find(reference: Reference): LoadedRecord | 'faulty' | undefined;
  /** A sentence that says which record a broken reference may have meant. */
  hint(reference: Reference): string;
  /** The kinds of which there is at least one note. */
  readonly annotationKinds: ReadonlySet<string>;
}

/** Maximum number of broken references for which a similar id is searched: each search goes through all ids. */
const maxHints = 100;

/** Indexes records by collection and id. */
export function indexRecords({
  records,
  faulty,
}: Pick<LoadedContent, 'records' | 'faulty'>): RecordIndex {
  const byKey = new Map(records.map((record) => [`${record.collection}/${record.id}`, record]));
  const ids = Map.groupBy(records, ({ collection }) => collection);
  const moved = new Map(
    records.flatMap((record) =>
      (record.data.formerIds ?? []).map((former): [string, string] => [
        `${record.collection}/${former}`,
        record.id,
      ]),
    ),
  );
  let hints = 0;
  const annotations = records.filter((record) => record.collection === 'annotations');
  return {
    annotationKinds: new Set(
      annotations.filter(({ data }) => !data.withdrawn).map(({ data }) => data.kind),
    ),
    find: ({ collection, id }) =>
      byKey.get(`${collection}/${id}`) ??
      (faulty.has(`${collection}/${id}`) ? 'faulty' : undefined),
    hint({ collection, id }) {
      const now = moved.get(`${collection}/${id}`);
      if (now !== undefined) return `Its id is now ${now}.`;
      const elsewhere = collectionNames.find(
        (name) => name !== collection && byKey.has(`${name}/${id}`),
      );
      if (elsewhere)
        return `“${id}” is ${oneOf(elsewhere)}, and this must name ${oneOf(collection)}.`;
      hints += 1;
      const near =
        hints > maxHints
          ? ''
          : suggestion(
              id,
              (ids.get(collection) ?? []).map((record) => record.id),
            );
      return `${near}Correct the id, or add the record: ${collection}/${id}.mdx.`;
    },
  };
}

/** The kind of record in a collection, with its article: “an article”, “a country”. */
export function oneOf(collection: CollectionName): string {
  const [kind] = Object.entries(linkKinds).find(([, name]) => name === collection) ?? [];
  const word = kind ?? (collection === 'annotations' ? 'annotation' : 'page');
  return `${/^[aeiou]/.test(word) ? 'an' : 'a'} ${word}`;
}
