import { isOf, key, type Library, type LibraryRecord } from '../../model/library.ts';
import {
  articlesAbout,
  articlesByRole,
  articlesOn,
  type RoleGroup,
} from '../entries/articles-by-role.ts';
import { hasPart } from '../entries/event-entry.ts';
import {
  annotationEntries,
  annotationsNaming,
  type AnnotationEntry,
} from '../entries/annotation-entry.ts';
import { coOccurrences, type CoOccurrence } from './co-occurrences.ts';
import { belongsTo } from '../entries/person-entry.ts';
import { linkTo, type PageCollection, type RecordLink } from '../record-link.ts';

/** Everything related to a country or agency. */
export interface RelatedRecords {
  readonly articles: number;
  readonly roles: readonly RoleGroup[];
  /** Annotations that name it. */
  readonly naming: readonly AnnotationEntry[];
  /** Other annotations on articles about it. */
  readonly onArticles: readonly AnnotationEntry[];
  readonly countries: readonly CoOccurrence[];
  readonly agencies: readonly CoOccurrence[];
  /** Records of other kinds that name it in their text or front matter. */
  readonly alsoIn: readonly RecordLink[];
}

type Subject = LibraryRecord<'countries'> | LibraryRecord<'agencies'>;

/** Gathers everything related to a country or agency. Every record that names it is in some list of its page. */
export function relatedTo(library: Library, subject: Subject): RelatedRecords {
  const articles = articlesAbout(library, subject);
  return {
    articles: articles.length,
    roles: articlesByRole(articles),
    ...annotationsOn(library, subject),
    countries: coOccurrences(library, subject, 'countries'),
    agencies: coOccurrences(library, subject, 'agencies'),
    alsoIn: alsoIn(library, subject),
  };
}

/** Annotations that name a country or agency, and the other annotations on articles about it. */
export function annotationsOn(
  library: Library,
  subject: Subject,
): Pick<RelatedRecords, 'naming' | 'onArticles'> {
  const naming = annotationsNaming(library, subject);
  const named = new Set(naming.map(({ id }) => id));
  return {
    naming,
    onArticles: annotationEntries(
      library,
      articlesOn(library, subject),
      ({ id }) => !named.has(id),
    ),
  };
}

/** Records that name the subject and are in none of the other lists, by name. */
function alsoIn(library: Library, subject: Subject): RecordLink[] {
  const articles: ReadonlySet<LibraryRecord> = new Set(articlesOn(library, subject));
  return (library.namedBy.get(key(subject)) ?? [])
    .filter((record): record is LibraryRecord<PageCollection> => !isOf(record, 'annotations'))
    .filter((record) => key(record) !== key(subject) && !isListed(record, subject, articles))
    .map((record) => linkTo(library, record))
    .toSorted((a, b) => (a.text < b.text ? -1 : 1));
}

/** True if another list of the subject’s page already contains the record. */
function isListed(
  record: LibraryRecord,
  subject: Subject,
  articles: ReadonlySet<LibraryRecord>,
): boolean {
  if (isOf(record, 'articles')) return articles.has(record);
  if (isOf(record, 'agencies'))
    return subject.collection === 'countries' && record.data.country.id === subject.id;
  if (isOf(record, 'events')) return hasPart(record, subject);
  if (isOf(record, 'people')) return belongsTo(record, subject);
  if (isOf(record, 'claims')) return record.data.about.some((about) => key(about) === key(subject));
  if (isOf(record, 'outlets')) return record.data.country?.id === subject.id;
  if (!isOf(record, 'origins')) return false;
  const from = subject.collection === 'countries' ? record.data.country : record.data.agency;
  return from?.id === subject.id;
}
