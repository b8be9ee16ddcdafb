import { correctionsTo } from '../../model/records/correction.ts';
import { compareNewestFirst } from '../../model/edtf-date.ts';
import type { Library, LibraryRecord } from '../../model/library.ts';
import { articlesOn } from '../entries/articles-by-role.ts';
import type { ClaimEntry } from '../entries/claim-entry.ts';
import { correctionEntry, type CorrectionEntry } from '../entries/correction-entry.ts';
import { dateView, type DateView } from '../date-view.ts';
import { eventEntry, eventsOn, type EventEntry } from '../entries/event-entry.ts';
import { peopleOf, personEntry, type PersonEntry } from '../entries/person-entry.ts';
import { linkTo, type RecordLink } from '../record-link.ts';
import { claimList, eventList } from '../lists/record-lists.ts';
import { previewList, type ListPreview } from '../lists/paginated-list.ts';

/** What is recorded of a country or agency besides articles and annotations. */
export interface SubjectSections {
  readonly events: ListPreview<EventEntry>;
  /** All its events, for the timeline. */
  readonly timeline: readonly EventEntry[];
  /** Address of the list of all events, by year. */
  readonly timelineList: string;
  readonly claims: ListPreview<ClaimEntry>;
  readonly people: readonly PersonEntry[];
  /** Corrections to articles about it, by article, newest article first. */
  readonly corrections: readonly CorrectionEntry[];
  /** The article added last. Its date does not say when anything happened. */
  readonly lastAdded: { readonly link: RecordLink; readonly date: DateView } | undefined;
}

/** Gathers what is recorded of a country or agency. */
export function subjectSections(
  library: Library,
  subject: LibraryRecord<'countries'> | LibraryRecord<'agencies'>,
): SubjectSections {
  const articles = articlesOn(library, subject);
  const [last] = articles.toSorted((a, b) => compareNewestFirst(a.data.added, b.data.added));
  return {
    events: previewList(library, subject, eventList),
    timeline: eventsOn(library, subject).map((event) => eventEntry(library, event)),
    timelineList: library.addresses.section('events'),
    claims: previewList(library, subject, claimList),
    people: peopleOf(library, subject).map((person) => personEntry(library, person)),
    corrections: articles.flatMap(correctionsTo).map((placed) => correctionEntry(library, placed)),
    lastAdded: last?.data.added && {
      link: linkTo(library, last),
      date: dateView(last.data.added),
    },
  };
}
