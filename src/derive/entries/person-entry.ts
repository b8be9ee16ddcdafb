import { key, type Library, type LibraryRecord } from '../../model/library.ts';
import { mayBeNamed } from '../../model/person-name.ts';
import type { Reference } from '../../model/records/reference.ts';
import { linkTo, type RecordLink } from '../record-link.ts';

/** A person as an entry of a list: by name if the site may print it, otherwise by role. */
export interface PersonEntry {
  readonly link: RecordLink;
  readonly isNamed: boolean;
  readonly role: string;
}

/** Makes the list entry of a person. */
export function personEntry(library: Library, person: LibraryRecord<'people'>): PersonEntry {
  return {
    link: linkTo(library, person),
    isNamed: mayBeNamed(person.data),
    role: person.data.role.text,
  };
}

/** The people of a country or agency. */
export function peopleOf(
  library: Library,
  subject: Reference<'countries' | 'agencies'>,
): LibraryRecord<'people'>[] {
  return library.people.filter((person) => belongsTo(person, subject));
}

/** True if a person’s record names the country or agency. */
export function belongsTo(
  { data: { countries = [], agencies = [] } }: LibraryRecord<'people'>,
  subject: Reference<'countries' | 'agencies'>,
): boolean {
  return [...countries, ...agencies].some((one) => key(one) === key(subject));
}

/** All people: those whose name is printed, in alphabetical order, and the others. */
export function peopleEntries(library: Library): {
  readonly named: PersonEntry[];
  readonly unnamed: PersonEntry[];
} {
  const entries = library.people.map((person) => personEntry(library, person));
  return {
    named: entries.filter(({ isNamed }) => isNamed),
    unnamed: entries.filter(({ isNamed }) => !isNamed),
  };
}
