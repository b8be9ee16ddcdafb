import type { Library, LibraryRecord } from '../../model/library.ts';
import { citations } from '../entries/sourced-values.ts';
import type { ClaimEntry } from '../entries/claim-entry.ts';
import type { AnnotationEntry } from '../entries/annotation-entry.ts';
import { originEntry, originKind, type OriginEntry } from '../entries/origin-entry.ts';
import { pageHead, type PageHead } from './page-head.ts';
import { dayFacts } from './search-facts.ts';
import { linkToReference, type RecordLink } from '../record-link.ts';
import { citingList, originClaimList, restingList } from '../lists/record-lists.ts';
import type { Resting } from '../lineage/resting-on.ts';
import { previewList, type ListPreview } from '../lists/paginated-list.ts';

/** Everything that the page of an origin shows besides its introduction. */
export interface OriginPage {
  readonly head: PageHead;
  readonly entry: OriginEntry;
  readonly kindGloss: string;
  readonly agency: RecordLink | undefined;
  readonly country: RecordLink | undefined;
  /** Name of its language. Absent if it is the site’s own. */
  readonly language: string | undefined;
  readonly readAt: string | undefined;
  readonly knownFrom: readonly RecordLink[];
  /** Claims with a report that traces back to it. */
  readonly claims: ListPreview<ClaimEntry>;
  readonly resting: ListPreview<Resting>;
  readonly annotations: ListPreview<AnnotationEntry>;
}

/** Gathers the page of an origin. */
export function originPage(library: Library, origin: LibraryRecord<'origins'>): OriginPage {
  const { agency, country, date, kind, knownFrom = [], language, URL } = origin.data;
  const own = library.site.languages[0] ?? 'en';
  const spoken =
    language === undefined || language === own
      ? undefined
      : new Intl.DisplayNames([own], { type: 'language' }).of(language);
  const entry = originEntry(library, origin);
  const countryLink = country && linkToReference(library, country);
  const agencyLink = agency && linkToReference(library, agency);
  return {
    head: pageHead(library, origin, {
      date: entry.date?.words,
      ...dayFacts(date?.earliest),
      countries: countryLink ? [countryLink.text] : [],
      agencies: agencyLink ? [agencyLink.text] : [],
    }),
    entry,
    kindGloss: originKind(library, kind).gloss,
    agency: agencyLink,
    country: countryLink,
    language: spoken,
    readAt: URL,
    knownFrom: citations(library, knownFrom),
    claims: previewList(library, origin, originClaimList),
    resting: previewList(library, origin, restingList),
    annotations: previewList(library, origin, citingList),
  };
}
