import { isOf } from '../../model/library.ts';
import type { Library, LibraryRecord } from '../../model/library.ts';
import { articlesOn } from '../entries/articles-by-role.ts';
import { chronology } from './chronology.ts';
import type { DatedEntry } from './chronology.ts';

type Subject = LibraryRecord<'countries'> | LibraryRecord<'agencies'>;

/** Dates in order that belong to a country or agency: of its agencies, of what they and it have said, of articles. */
export function datesOf(library: Library, subject: Subject): DatedEntry[] {
  return chronology(library, {
    agencies: agenciesOf(library, subject),
    origins: originsOf(library, subject),
    articles: articlesOn(library, subject),
  });
}

/** Of a country, its agencies by name; of an agency, itself. */
export function agenciesOf(
  library: Library,
  subject: Subject,
): readonly LibraryRecord<'agencies'>[] {
  if (isOf(subject, 'agencies')) return [subject];
  return library.agencies.filter((agency) => agency.data.country.id === subject.id);
}

/** Statements and other origins that come from a country, its agencies, or an agency. */
export function originsOf(library: Library, subject: Subject): LibraryRecord<'origins'>[] {
  const agencies = new Set(agenciesOf(library, subject).map(({ id }) => id));
  return library.origins.filter(
    ({ data }) =>
      (data.agency && agencies.has(data.agency.id)) ||
      (subject.collection === 'countries' && data.country?.id === subject.id),
  );
}
