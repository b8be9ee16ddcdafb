import type { Library, LibraryRecord } from '../../model/library.ts';
import type { ArticleEntry } from '../entries/article-entry.ts';
import { articlesAbout } from '../entries/articles-by-role.ts';
import { annotationsOn } from '../indexes/related-to-subject.ts';
import { claimsAbout, claimsFromOrigin, type ClaimEntry } from '../entries/claim-entry.ts';
import type { DatedEntry } from '../indexes/chronology.ts';
import { datesOf, originsOf } from '../indexes/dates-of.ts';
import { eventEntry, eventsOn, type EventEntry } from '../entries/event-entry.ts';
import { annotationsNaming, type AnnotationEntry } from '../entries/annotation-entry.ts';
import { originEntry, type OriginEntry } from '../entries/origin-entry.ts';
import { restingOn, type Resting } from '../lineage/resting-on.ts';
import { paginateList, type RecordList, type PaginatedListPage } from './paginated-list.ts';
import { articlesFrom, leaningOn, referencesFrom } from '../indexes/works-of-outlet.ts';

type Subject = LibraryRecord<'countries'> | LibraryRecord<'agencies'>;
type Outlet = LibraryRecord<'outlets'>;
type Origin = LibraryRecord<'origins'>;

/** Articles about a country or agency, newest first. */
export const articleList: RecordList<Subject, ArticleEntry> = {
  path: 'articles',
  heading: ({ articles }) => `all ${articles.many.toLowerCase()}`,
  first: 20,
  linesOf: articlesAbout,
  shown: (articles) => ({ articles }),
};

/** Annotations that name a country or agency, then other annotations on articles about it. */
export const annotationList: RecordList<Subject, AnnotationEntry> = {
  path: 'notes',
  heading: () => 'all notes',
  first: 20,
  linesOf(library, subject) {
    const { naming, onArticles } = annotationsOn(library, subject);
    return [...naming, ...onArticles];
  },
  shown: (annotations) => ({ annotations }),
};

/** Dates of a country or agency, earliest first. */
export const dateList: RecordList<Subject, DatedEntry> = {
  path: 'dates',
  heading: () => 'all dates in order',
  first: 20,
  linesOf: datesOf,
  shown: (dates) => ({ dates }),
};

/** Origins issued by a country and its agencies, or by one agency. */
export const originList: RecordList<Subject, OriginEntry> = {
  path: 'origins',
  heading: ({ origins }) => `all ${origins.many.toLowerCase()}`,
  first: 20,
  linesOf: (library, subject) =>
    originsOf(library, subject).map((origin) => originEntry(library, origin)),
  shown: (origins) => ({ origins }),
};

/** Events of a country or agency, earliest first. */
export const eventList: RecordList<Subject, EventEntry> = {
  path: 'events',
  heading: ({ events }) => `all ${events.many.toLowerCase()}`,
  first: 20,
  linesOf: (library, subject) =>
    eventsOn(library, subject).map((event) => eventEntry(library, event)),
  shown: (events) => ({ events }),
};

/** Claims about a country or agency. */
export const claimList: RecordList<Subject, ClaimEntry> = {
  path: 'claims',
  heading: ({ claims }) => `all ${claims.many.toLowerCase()}`,
  first: 20,
  linesOf: claimsAbout,
  shown: (claims) => ({ claims }),
};

/** Articles from an outlet, newest first. */
export const outletArticleList: RecordList<Outlet, ArticleEntry> = {
  path: 'articles',
  heading: ({ articles }) => `all ${articles.many.toLowerCase()}`,
  first: 50,
  linesOf: articlesFrom,
  shown: (articles) => ({ articles }),
};

/** Works from an outlet that are cited only, newest first. */
export const referenceList: RecordList<Outlet, ArticleEntry> = {
  path: 'references',
  heading: () => 'all works that are cited',
  first: 50,
  linesOf: referencesFrom,
  shown: (articles) => ({ articles }),
};

/** Works of other outlets that rely on works of an outlet. */
export const leaningList: RecordList<Outlet, Resting> = {
  path: 'leaning',
  heading: () => 'all works of others that lean on it',
  first: 50,
  linesOf: leaningOn,
  shown: (works) => ({ works }),
};

/** Works that rest on an origin: direct ones first, then the others. */
export const restingList: RecordList<Origin, Resting> = {
  path: 'resting',
  heading: () => 'all works that rest on it',
  first: 50,
  linesOf: restingOn,
  shown: (works) => ({ works }),
};

/** Claims with a report that traces to an origin, most reported first. */
export const originClaimList: RecordList<Origin, ClaimEntry> = {
  path: 'claims',
  heading: ({ claims }) => `all ${claims.many.toLowerCase()} that lead back to it`,
  first: 50,
  linesOf: claimsFromOrigin,
  shown: (claims) => ({ claims }),
};

/** Annotations that cite an origin. */
export const citingList: RecordList<Origin, AnnotationEntry> = {
  path: 'notes',
  heading: () => 'all notes that cite it',
  first: 50,
  linesOf: annotationsNaming,
  shown: (annotations) => ({ annotations }),
};

/** Every page of every list that is longer than its preview. */
export function wholeListPages(library: Library): PaginatedListPage[] {
  const { countries, agencies, outlets, origins } = library;
  const subjects = [...countries, ...agencies];
  return [
    ...paginateList(library, subjects, articleList),
    ...paginateList(library, subjects, annotationList),
    ...paginateList(library, subjects, dateList),
    ...paginateList(library, subjects, originList),
    ...paginateList(library, subjects, eventList),
    ...paginateList(library, subjects, claimList),
    ...paginateList(library, outlets, outletArticleList),
    ...paginateList(library, outlets, referenceList),
    ...paginateList(library, outlets, leaningList),
    ...paginateList(library, origins, originClaimList),
    ...paginateList(library, origins, restingList),
    ...paginateList(library, origins, citingList),
  ];
}
