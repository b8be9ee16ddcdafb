import { key, type Library, type LibraryRecord } from '../../model/library.ts';
import type { Reference } from '../../model/records/reference.ts';
import { dateView, type DateView } from '../date-view.ts';
import { linkTo, linkToReference, type RecordLink } from '../record-link.ts';

/** An event as an entry of a list and a mark on a timeline. */
export interface EventEntry {
  readonly link: RecordLink;
  readonly date: DateView;
  /** First and last ISO day on which it can have happened or lasted. Empty if unknown. */
  readonly from: string;
  readonly to: string;
  /** True if it lasted from one day to the other; false if it happened at some time between them. */
  readonly lasts: boolean;
  /** Label of its kind. `sign` is the index of that kind in the vocabulary. */
  readonly kind: string;
  readonly sign: number;
  readonly isSilence: boolean;
  readonly countries: readonly RecordLink[];
}

/** Makes the list entry of an event. */
export function eventEntry(library: Library, event: LibraryRecord<'events'>): EventEntry {
  const { date, kind, countries, silence } = event.data;
  const { label, index } = eventKind(library, kind);
  return {
    link: linkTo(library, event),
    date: dateView(date),
    from: date.earliest,
    to: date.latest,
    lasts: date.text.includes('/'),
    kind: label,
    sign: index,
    isSilence: silence !== undefined,
    countries: [...new Set(countries.map(({ country }) => country.id))].map((id) =>
      linkToReference(library, { collection: 'countries', id }),
    ),
  };
}

/** The events in which a country or agency has a role or which took place in that country, earliest first. */
export function eventsOn(
  library: Library,
  subject: Reference<'countries' | 'agencies'>,
): LibraryRecord<'events'>[] {
  return library.events.filter((event) => hasPart(event, subject));
}

/** True if a country or agency has a role in an event, or is the country where it happened. */
export function hasPart(
  { data }: LibraryRecord<'events'>,
  subject: Reference<'countries' | 'agencies'>,
): boolean {
  const { countries, agencies = [], place } = data;
  const named = [
    ...countries.map(({ country }) => country),
    ...agencies.map(({ agency }) => agency),
    ...(place ? [place.country] : []),
  ];
  return named.some((one) => key(one) === key(subject));
}

/** Label, meaning and vocabulary index of a kind of event. A kind that is not in the vocabulary gets index 0. */
export function eventKind(
  { site }: Library,
  id: string,
): { readonly label: string; readonly gloss: string; readonly index: number } {
  const { eventKinds } = site.vocabularies;
  const index = eventKinds.findIndex((kind) => kind.id === id);
  return {
    label: eventKinds[index]?.label ?? id,
    gloss: eventKinds[index]?.gloss ?? '',
    index: Math.max(0, index),
  };
}
