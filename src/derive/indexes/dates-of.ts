import { isOf, type Library, type LibraryRecord } from '../../model/library.ts';
import { articlesOn } from '../entries/articles-by-role.ts';
import { chronology, type DatedEntry } from './chronology.ts';

type Subject = LibraryRecord<'countries'> | LibraryRecord<'agencies'>;

/** The dates of a country or agency in order: of its agencies, of its origins, and of the articles about it. */
export function datesOf(library: Library, subject: Subject): DatedEntry[] {
  return chronology(library, {
    agencies: agenciesOf(library, subject),
    origins: originsOf(library, subject),
    articles: articlesOn(library, subject),
  });
}

/** The agencies of a country, by name. For an agency: the agency itself. */
export function agenciesOf(
  library: Library,
  subject: Subject,
): readonly LibraryRecord<'agencies'>[] {
  if (isOf(subject, 'agencies')) return [subject];
  return library.agencies.filter((agency) => agency.data.country.id === subject.id);
}

/** Statements and other origins issued by an agency, or by a country and its agencies. */
export function originsOf(library: Library, subject: Subject): LibraryRecord<'origins'>[] {
  const agencies = new Set(agenciesOf(library, subject).map(({ id }) => id));
  return library.origins.filter(
    ({ data }) =>
      (data.agency && agencies.has(data.agency.id)) ||
      (subject.collection === 'countries' && data.country?.id === subject.id),
  );
}
