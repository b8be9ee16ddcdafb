import { isOf, type Library, type LibraryRecord } from '../model/library.ts';
import type { EdtfDate } from '../model/edtf-date.ts';

/** The dates of a record’s history, unsorted. */
function daysOf({ data }: LibraryRecord): readonly (EdtfDate | undefined)[] {
  const changes = (data.changes ?? []).map((change) => change.date);
  return [data.added, data.withdrawn?.date, ...changes];
}

/**
 * The ISO day on which a record last changed: its newest `added`, change or withdrawal. For an article, the
 * dates of its annotations count too. Empty for a page of prose without dates.
 */
export function lastChanged(
  { annotationsOf, withdrawn }: Pick<Library, 'annotationsOf' | 'withdrawn'>,
  record: LibraryRecord,
): string {
  const gone = withdrawn
    .filter((other) => isOf(other, 'annotations'))
    .filter(({ data }) => data.target.id === record.id);
  const annotations = isOf(record, 'articles')
    ? [...(annotationsOf.get(record.id) ?? []), ...gone]
    : [];
  const ofAnnotations = annotations.flatMap((annotation) => [
    ...daysOf(annotation),
    annotation.data.created,
    annotation.data.modified,
  ]);
  return newest([...daysOf(record), ...ofAnnotations].map((date) => date?.earliest ?? ''));
}

/** The latest of some ISO days. Empty if there are none. */
export function newest(days: readonly string[]): string {
  return days.reduce((latest, day) => (day > latest ? day : latest), '');
}

/** The ISO day on which anything on the site last changed. */
export function siteLastChanged(library: Library): string {
  const records = [...allRecords(library), ...library.withdrawn];
  return newest(records.map((record) => lastChanged(library, record)));
}

/** Every record that is not withdrawn, by kind, in the order of the library. */
export function allRecords(library: Library): readonly LibraryRecord[] {
  const { articles, references, annotations, claims, events, people } = library;
  const { outlets, origins, agencies, countries, pages } = library;
  return [
    articles,
    references,
    annotations,
    claims,
    events,
    people,
    outlets,
    origins,
    agencies,
    countries,
    pages,
  ].flat();
}
