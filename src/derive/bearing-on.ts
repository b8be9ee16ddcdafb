import { isOf, key } from '../model/library.ts';
import type { Library, LibraryRecord } from '../model/library.ts';
import { articlesAbout, articlesByRole, bearsOn } from './articles-by-role.ts';
import type { RoleGroup } from './articles-by-role.ts';
import { noteEntries, notesNaming } from './note-entry.ts';
import type { NoteEntry } from './note-entry.ts';
import { occurringWith } from './occurring-with.ts';
import type { Companion } from './occurring-with.ts';
import { linkTo } from './record-link.ts';
import type { PageCollection, RecordLink } from './record-link.ts';
import { standing } from './related-articles.ts';

/** Everything in the record that bears on a country or agency. */
export interface Bearing {
  readonly articles: number;
  readonly roles: readonly RoleGroup[];
  /** Notes that link to it. */
  readonly naming: readonly NoteEntry[];
  /** The other notes on articles that bear on it. */
  readonly onArticles: readonly NoteEntry[];
  readonly countries: readonly Companion[];
  readonly agencies: readonly Companion[];
  /** Records of other kinds that name it in their text or facts. */
  readonly alsoIn: readonly RecordLink[];
}

type Subject = LibraryRecord<'countries'> | LibraryRecord<'agencies'>;

/** Gathers everything that bears on a country or agency; nothing that names it is left out. */
export function bearingOn(library: Library, subject: Subject): Bearing {
  const articles = articlesAbout(library, subject);
  const naming = notesNaming(library, subject);
  const named = new Set(naming.map(({ id }) => id));
  const about = standing(library).filter((article) => bearsOn(article, subject));
  return {
    articles: articles.length,
    roles: articlesByRole(articles),
    naming,
    onArticles: noteEntries(library, about, ({ id }) => !named.has(id)),
    countries: occurringWith(library, subject, 'countries'),
    agencies: occurringWith(library, subject, 'agencies'),
    alsoIn: alsoIn(library, subject),
  };
}

/** What names a subject and is in none of the other lists, by name. */
function alsoIn(library: Library, subject: Subject): RecordLink[] {
  return (library.namedBy.get(key(subject)) ?? [])
    .filter((record): record is LibraryRecord<PageCollection> => !isOf(record, 'annotations'))
    .filter((record) => key(record) !== key(subject) && !isListedElsewhere(record, subject))
    .map((record) => linkTo(library, record))
    .toSorted((a, b) => (a.text < b.text ? -1 : 1));
}

/** Articles stand by role, and a country’s agencies, origins and outlets in lists of their own. */
function isListedElsewhere(record: LibraryRecord, subject: Subject): boolean {
  if (isOf(record, 'articles')) return record.words > 0 && bearsOn(record, subject);
  if (isOf(record, 'agencies'))
    return subject.collection === 'countries' && record.data.country.id === subject.id;
  if (isOf(record, 'outlets')) return record.data.country?.id === subject.id;
  if (!isOf(record, 'origins')) return false;
  const from = subject.collection === 'countries' ? record.data.country : record.data.agency;
  return from?.id === subject.id;
}
