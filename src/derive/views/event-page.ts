import type { Event } from '../../model/records/event.ts';
import { key, type Library, type LibraryRecord } from '../../model/library.ts';
import type { Reference } from '../../model/records/reference.ts';
import { citations } from '../entries/sourced-values.ts';
import type { ArticleEntry, Role } from '../entries/article-entry.ts';
import { claimEntry, claimsAbout, type ClaimEntry } from '../entries/claim-entry.ts';
import { claimTrace } from '../lineage/claim-trace.ts';
import { dateView, type DateView } from '../date-view.ts';
import { eventEntry, eventKind, type EventEntry } from '../entries/event-entry.ts';
import { pageHead, type PageHead } from './page-head.ts';
import { dayFacts } from './search-facts.ts';
import { linkToReference, type RecordLink } from '../record-link.ts';
import { reportsNaming } from '../indexes/reports-naming.ts';
import type { Concern } from './work-record.ts';

/** Something fell silent: its last activity, the first report of the silence, and the explanations given. */
export interface SilenceView {
  readonly lastActivity: DateView | undefined;
  readonly firstReported: DateView;
  readonly explanations: readonly {
    readonly by: string;
    readonly text: string;
    readonly cites: readonly RecordLink[];
  }[];
}

interface Part {
  readonly of: Reference<'countries' | 'agencies'>;
  readonly role: Role;
  readonly attributedBy?: string | undefined;
}

/** Everything that the page of an event shows besides its text. */
export interface EventPage {
  readonly head: PageHead;
  readonly entry: EventEntry;
  readonly kindGloss: string;
  readonly place: { readonly city: string | undefined; readonly country: RecordLink } | undefined;
  readonly countries: readonly Concern[];
  readonly agencies: readonly Concern[];
  readonly people: readonly RecordLink[];
  readonly claims: readonly ClaimEntry[];
  /** Works that report it. */
  readonly cites: readonly RecordLink[];
  /** Articles whose text links to it. */
  readonly articles: readonly ArticleEntry[];
  readonly silence: SilenceView | undefined;
}

/** Gathers the page of an event. */
export function eventPage(library: Library, event: LibraryRecord<'events'>): EventPage {
  const { data } = event;
  const { agencies = [], countries, people = [], place } = data;
  const entry = eventEntry(library, event);
  const agencyConcerns = concerns(
    library,
    agencies.map(({ agency: of, ...part }) => ({ of, ...part })),
  );
  return {
    head: pageHead(library, event, {
      date: entry.date.words,
      ...dayFacts(entry.from),
      countries: entry.countries.map(({ text }) => text),
      agencies: agencyConcerns.map(({ link }) => link.text),
    }),
    entry,
    kindGloss: eventKind(library, data.kind).gloss,
    place: place && {
      city: place.city,
      country: linkToReference(library, place.country),
    },
    countries: concerns(
      library,
      countries.map(({ country: of, role }) => ({ of, role })),
    ),
    agencies: agencyConcerns,
    people: people.map((person) => linkToReference(library, person)),
    claims: claimsOf(library, event),
    cites: citations(library, data.cites),
    articles: reportsNaming(library, event, data.cites),
    silence: data.silence && silenceView(library, data.silence),
  };
}

/** Groups the parts of an event by country or agency, so that each one is listed once with all its roles. */
function concerns(library: Library, parts: readonly Part[]): Concern[] {
  return [...Map.groupBy(parts, ({ of }) => key(of)).values()].flatMap((all) => {
    const [first] = all;
    if (!first) return [];
    const attributedBy = all.flatMap((part) => part.attributedBy ?? []).join('; ');
    return [
      {
        link: linkToReference(library, first.of),
        roles: all.map(({ role }) => role),
        attributedBy: attributedBy || undefined,
      },
    ];
  });
}

/** The claims that an event names, then those that name the event as their subject. Each once. */
function claimsOf(library: Library, event: LibraryRecord<'events'>): ClaimEntry[] {
  const named = (event.data.claims ?? [])
    .map((claim) => library.find(claim))
    .map((claim) => claimEntry(library, claimTrace(library, claim)));
  const shown = new Set(named.map(({ link }) => link.href));
  return [...named, ...claimsAbout(library, event).filter(({ link }) => !shown.has(link.href))];
}

function silenceView(
  library: Library,
  { lastActivity, firstReported, explanations }: NonNullable<Event['silence']>,
): SilenceView {
  return {
    lastActivity: lastActivity && dateView(lastActivity),
    firstReported: dateView(firstReported),
    explanations: explanations.map(({ by, text, cites }) => ({
      by,
      text,
      cites: citations(library, cites),
    })),
  };
}
