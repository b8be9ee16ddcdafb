import { key } from '../../model/library.ts';
import type { Library, LibraryRecord } from '../../model/library.ts';
import type { Reference } from '../../model/records/reference.ts';
import { dateView } from '../date-view.ts';
import type { DateView } from '../date-view.ts';
import { linkTo, linkToReference } from '../record-link.ts';
import type { RecordLink } from '../record-link.ts';

/** An event as one line of a list and one mark of a timeline. */
export interface EventEntry {
  readonly link: RecordLink;
  readonly date: DateView;
  /** ISO days between which it lies or lasted; empty where one is not known. */
  readonly from: string;
  readonly to: string;
  /** True where it went on from the one to the other, not where it was one day between them. */
  readonly lasts: boolean;
  /** What kind of event it is, in words, and the place of that kind in the vocabulary. */
  readonly kind: string;
  readonly sign: number;
  readonly isSilence: boolean;
  readonly countries: readonly RecordLink[];
}

/** One event as a line of a list. */
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

/** The events that a country or agency has a part in, earliest first. */
export function eventsOn(
  library: Library,
  subject: Reference<'countries' | 'agencies'>,
): LibraryRecord<'events'>[] {
  return library.events.filter((event) => hasPart(event, subject));
}

/** True where an event names a country or agency among those that it bears on, or as its place. */
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

/** What a kind of event is called, what it means, and its place in the vocabulary; a kind not listed comes first. */
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
