import type { Person } from '../../model/records/person.ts';
import { isOf, key, type Library, type LibraryRecord } from '../../model/library.ts';
import { mayBeNamed } from '../../model/person-name.ts';
import type { Reference } from '../../model/records/reference.ts';
import { citations } from '../entries/sourced-values.ts';
import type { ArticleEntry } from '../entries/article-entry.ts';
import { claimsAbout, type ClaimEntry } from '../entries/claim-entry.ts';
import { dateView, type DateView } from '../date-view.ts';
import { eventEntry, type EventEntry } from '../entries/event-entry.ts';
import { pageHead, type PageHead } from './page-head.ts';
import { personEntry, type PersonEntry } from '../entries/person-entry.ts';
import { foreign, linkToReference, type RecordLink } from '../record-link.ts';
import { reportsNaming, worksInOrder } from '../indexes/reports-naming.ts';

/** A name of a person, with the works that print it. */
interface PersonName {
  readonly text: string;
  readonly lang?: string;
  readonly cites: readonly RecordLink[];
}

/** What a court or a state has declared about a person, who, when, and the works that report it. */
interface StatusView {
  readonly what: NonNullable<Person['status']>[number]['what'];
  readonly by: string;
  readonly date: DateView | undefined;
  readonly cites: readonly RecordLink[];
}

/** Everything that the page of a person shows besides its text. */
export interface PersonPage {
  readonly head: PageHead;
  readonly entry: PersonEntry;
  /** Empty if the site withholds the name. */
  readonly names: readonly PersonName[];
  readonly role: { readonly text: string; readonly cites: readonly RecordLink[] };
  readonly living: Person['living'];
  readonly exposure: Person['exposure'];
  readonly countries: readonly RecordLink[];
  readonly agencies: readonly RecordLink[];
  readonly status: readonly StatusView[];
  readonly events: readonly EventEntry[];
  readonly claims: readonly ClaimEntry[];
  readonly articles: readonly ArticleEntry[];
}

/** Gathers the page of a person. */
export function personPage(library: Library, person: LibraryRecord<'people'>): PersonPage {
  const { data } = person;
  const { agencies = [], countries = [], status = [] } = data;
  const names = mayBeNamed(data) ? (data.names ?? []) : [];
  const linksTo = (named: readonly Reference<'countries' | 'agencies'>[]) =>
    named.map((one) => linkToReference(library, one));
  const [countryLinks, agencyLinks] = [linksTo(countries), linksTo(agencies)];
  return {
    head: pageHead(library, person, {
      countries: countryLinks.map(({ text }) => text),
      agencies: agencyLinks.map(({ text }) => text),
    }),
    entry: personEntry(library, person),
    names: names.map(({ text, lang, cites }) => ({
      text,
      ...foreign(library, lang),
      cites: citations(library, cites),
    })),
    role: { text: data.role.text, cites: citations(library, data.role.cites) },
    living: data.living,
    exposure: data.exposure,
    countries: countryLinks,
    agencies: agencyLinks,
    status: status.map(({ what, by, date, cites }) => ({
      what,
      by,
      date: date && dateView(date),
      cites: citations(library, cites),
    })),
    events: eventsWith(library, person).map((event) => eventEntry(library, event)),
    claims: claimsAbout(library, person),
    articles: articlesOn(library, person),
  };
}

function eventsWith(library: Library, person: Reference): LibraryRecord<'events'>[] {
  return library.events.filter(({ data }) => data.people?.some((one) => key(one) === key(person)));
}

/** The works that the record of a person cites, then those that link to the person. Newest first in each part. */
function articlesOn(library: Library, person: LibraryRecord<'people'>): ArticleEntry[] {
  const { names, role, status = [] } = person.data;
  const printed = mayBeNamed(person.data) ? (names ?? []) : [];
  const cited = [...printed, role, ...status]
    .flatMap(({ cites }) => cites)
    .map((ref) => library.find(ref))
    .filter((record) => isOf(record, 'articles'));
  const entries = worksInOrder(library, cited);
  return [...entries, ...reportsNaming(library, person, cited)];
}
