import type { Library, LibraryRecord } from '../model/library.ts';
import { agencyEntry } from './agency-entry.ts';
import type { AgencyEntry } from './agency-entry.ts';
import { articlesOn } from './articles-by-role.ts';
import { beginBearing } from './begin-bearing.ts';
import type { BearingBeginning } from './begin-bearing.ts';
import type { DatedEntry } from './chronology.ts';
import { agenciesOf } from './dates-of.ts';
import { listAddress } from './list-filter.ts';
import { nativeNames } from './native-names.ts';
import type { NativeName } from './native-names.ts';
import type { OriginEntry } from './origin-entry.ts';
import { pageHead } from './page-head.ts';
import type { PageHead } from './page-head.ts';
import { asKnownPath } from './known-pages.ts';
import { linkTo } from './record-link.ts';
import type { RecordLink } from './record-link.ts';
import { dateList, originList } from './record-lists.ts';
import { subjectRecord } from './subject-record.ts';
import type { SubjectRecord } from './subject-record.ts';
import { beginList } from './whole-list.ts';
import type { Beginning } from './whole-list.ts';

/** A country as one line of a list. */
export interface CountryEntry {
  readonly link: RecordLink;
  readonly code: string;
  /** True for a state that is no more. */
  readonly former: boolean;
  readonly nativeNames: readonly NativeName[];
  readonly agencies: number;
  readonly articles: number;
}

/** Everything that the page of a country shows beside its introduction. */
export interface CountryPage {
  readonly head: PageHead;
  readonly entry: CountryEntry;
  readonly agencies: readonly AgencyEntry[];
  readonly bearing: BearingBeginning;
  readonly origins: Beginning<OriginEntry>;
  readonly outlets: readonly RecordLink[];
  readonly dates: Beginning<DatedEntry>;
  readonly record: SubjectRecord;
  /** The address of the map of all countries. */
  readonly map: string;
  /** The list of its articles by year, where it has any. */
  readonly byYear?: string;
  /** Where it stands what was known at the end of each year. */
  readonly asKnown: string;
}

/** One country as a line of a list. */
export function countryEntry(library: Library, country: LibraryRecord<'countries'>): CountryEntry {
  return {
    link: linkTo(library, country),
    code: country.data.code,
    former: country.data.code.length === 4,
    nativeNames: nativeNames(country.data),
    agencies: agenciesOf(library, country).length,
    articles: articlesOn(library, country).length,
  };
}

/** All countries by name, those that are no more apart. */
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
    bearing: beginBearing(library, country),
    origins: beginList(library, country, originList),
    outlets: library.outlets
      .filter(({ data }) => data.country?.id === country.id)
      .map((outlet) => linkTo(library, outlet)),
    dates: beginList(library, country, dateList),
    ...(entry.articles > 0 && { byYear: listAddress(library, { country: country.id }) }),
    map: `${library.addresses.section('countries')}#map`,
    asKnown: `${library.addresses.of(country)}${asKnownPath}`,
    record: subjectRecord(library, country),
  };
}
