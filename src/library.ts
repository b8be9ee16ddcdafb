import { createAddresses } from './model/links/address.ts';
import { compareDates, compareNewestFirst } from './model/edtf-date.ts';
import { isOf, key, nameOf, type Library, type LibraryRecord } from './model/library.ts';
import type { Problem } from './model/problem.ts';
import { isReference, type CollectionName, type Reference } from './model/records/reference.ts';
import type { SiteSettings } from './model/records/site-settings.ts';

/** A fixed locale, so that every machine sorts alike. */
const collator = new Intl.Collator('en');

/** Builds the library. Pure: the same records give the same library, whatever their order. */
export function buildLibrary(
  site: SiteSettings,
  records: readonly LibraryRecord[],
  problems: readonly Problem[] = [],
): Library {
  const byKey = new Map(records.map((record) => [key(record), record]));
  const isGone = (record: LibraryRecord): boolean => {
    if (record.data.withdrawn) return true;
    // A note is gone with its article.
    const target = isOf(record, 'annotations') ? byKey.get(key(record.data.target)) : undefined;
    return target?.data.withdrawn !== undefined;
  };
  const standing = records.filter((record) => !isGone(record));
  const list = <C extends CollectionName>(collection: C) =>
    standing
      .filter((record): record is LibraryRecord<C> => record.collection === collection)
      .toSorted(
        (a, b) => collator.compare(sortName(a), sortName(b)) || collator.compare(a.id, b.id),
      );
  const works = list('articles').toSorted((a, b) =>
    compareNewestFirst(a.data.issued, b.data.issued),
  );
  const annotations = list('annotations');
  return Object.freeze({
    site,
    problems,
    addresses: createAddresses(site.base),
    articles: works.filter((work) => work.words > 0),
    references: works.filter((work) => work.words === 0),
    annotations,
    claims: list('claims'),
    events: list('events').toSorted((a, b) => compareDates(a.data.date, b.data.date)),
    people: list('people'),
    outlets: list('outlets'),
    origins: list('origins'),
    agencies: list('agencies'),
    countries: list('countries'),
    pages: list('pages').toSorted(
      (a, b) => (a.data.order ?? Infinity) - (b.data.order ?? Infinity),
    ),
    withdrawn: records
      .filter(({ data }) => data.withdrawn)
      .toSorted((a, b) => (key(a) < key(b) ? -1 : 1)),
    annotationsOf: annotationsByTarget(works, annotations),
    namedBy: namedBy(standing),
    find<C extends CollectionName>(reference: Reference<C>): LibraryRecord<C> {
      const found = byKey.get(key(reference));
      if (!found || !isOf(found, reference.collection))
        throw new Error(`no record ${key(reference)}`);
      return found;
    },
  });
}

function annotationsByTarget(
  works: readonly LibraryRecord<'articles'>[],
  annotations: readonly LibraryRecord<'annotations'>[],
) {
  const byId = new Map(annotations.map((annotation) => [annotation.id, annotation]));
  return new Map(
    works.map((work) => [work.id, work.annotations.flatMap((id) => byId.get(id) ?? [])]),
  );
}

function namedBy(records: readonly LibraryRecord[]): Map<string, LibraryRecord[]> {
  const index = new Map<string, LibraryRecord[]>();
  for (const record of records) {
    for (const named of new Set([...referencesIn(record.data), ...record.mentions].map(key))) {
      const namers = index.get(named);
      if (namers) namers.push(record);
      else index.set(named, [record]);
    }
  }
  return index;
}

/** Every reference in a record’s data, recognised by its shape. */
function referencesIn(value: unknown): Reference[] {
  if (isReference(value)) return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap(referencesIn);
}

function sortName(record: LibraryRecord): string {
  return nameOf(record).text.replace(/^\P{L}+/u, '');
}
