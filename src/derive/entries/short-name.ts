import { nameOf, type LibraryRecord } from '../../model/library.ts';

/** The first abbreviation of an agency, if it is shorter than the name. */
export function shortName(record: LibraryRecord<'countries' | 'agencies'>): string | undefined {
  const short = 'acronyms' in record.data ? record.data.acronyms?.[0]?.value : undefined;
  return short !== undefined && short.length < nameOf(record).text.length ? short : undefined;
}
