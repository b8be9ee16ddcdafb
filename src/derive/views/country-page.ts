import type { Library, LibraryRecord } from '../../model/library.ts';
import { agencyEntry, type AgencyEntry } from '../entries/agency-entry.ts';
import { articlesOn } from '../entries/articles-by-role.ts';
import { subjectPreview, type SubjectPreview } from '../lists/subject-preview.ts';
import type { DatedEntry } from '../indexes/chronology.ts';
import { agenciesOf } from '../indexes/dates-of.ts';
import { listAddress } from '../lists/list-filter.ts';
import { nativeNames, type NativeName } from '../entries/native-names.ts';
import type { OriginEntry } from '../entries/origin-entry.ts';
import { pageHead, type PageHead } from './page-head.ts';
import { asKnownPath } from './claim-as-known.ts';
import { linkTo, type RecordLink } from '../record-link.ts';
import { dateList, originList } from '../lists/record-lists.ts';
import { subjectSections, type SubjectSections } from './subject-sections.ts';
import { previewList, type ListPreview } from '../lists/paginated-list.ts';

/** A country as an entry of a list. */
export interface CountryEntry {
  readonly link: RecordLink;
  readonly code: string;
  /** True for a state that no longer exists. */
  readonly former: boolean;
  readonly nativeNames: readonly NativeName[];
  readonly agencies: number;
  readonly articles: number;
}

/** Everything that the page of a country shows besides its introduction. */
export interface CountryPage {
  readonly head: PageHead;
  readonly entry: CountryEntry;
  readonly agencies: readonly AgencyEntry[];
  readonly bearing: SubjectPreview;
  readonly origins: ListPreview<OriginEntry>;
  readonly outlets: readonly RecordLink[];
  readonly dates: ListPreview<DatedEntry>;
  readonly record: SubjectSections;
  /** The address of the map of all countries. */
  readonly map: string;
  /** Address of the list of its articles by year. Absent if it has none. */
  readonly byYear: string | undefined;
  /** Address of the page that shows the state of the record at the end of each year. */
  readonly asKnown: string;
}

/** Makes the list entry of a country. */
function countryEntry(library: Library, country: LibraryRecord<'countries'>): CountryEntry {
  return {
    link: linkTo(library, country),
    code: country.data.code,
    former: country.data.code.length === 4,
    nativeNames: nativeNames(country.data),
    agencies: agenciesOf(library, country).length,
    articles: articlesOn(library, country).length,
  };
}

/** All countries by name. `former` are states that no longer exist, with a four-letter code (ISO 3166-3). */
export function countryEntries(library: Library): {
  readonly present: CountryEntry[];
  readonly former: CountryEntry[];
} {
  const entries = library.countries.map((country) => countryEntry(library, country));
  return {
    present: entries.filter(({ former }) => !former),
    former: entries.filter(({ former }) => former),
  };
}

/** Gathers the page of a country. */
export function countryPage(library: Library, country: LibraryRecord<'countries'>): CountryPage {
  const entry = countryEntry(library, country);
  return {
    head: pageHead(library, country, { countries: [entry.link.text] }),
    entry,
    agencies: agenciesOf(library, country).map((agency) => agencyEntry(library, agency)),
    bearing: subjectPreview(library, country),
    origins: previewList(library, country, originList),
    outlets: library.outlets
      .filter(({ data }) => data.country?.id === country.id)
      .map((outlet) => linkTo(library, outlet)),
    dates: previewList(library, country, dateList),
    byYear: entry.articles > 0 ? listAddress(library, { country: country.id }) : undefined,
    map: `${library.addresses.section('countries')}#map`,
    asKnown: `${library.addresses.of(country)}${asKnownPath}`,
    record: subjectSections(library, country),
  };
}
