import type { Library, LibraryRecord } from '../model/library.ts';
import { agencyEntry } from './agency-entry.ts';
import type { AgencyEntry } from './agency-entry.ts';
import { bearsOn } from './articles-by-role.ts';
import { bearingOn } from './bearing-on.ts';
import type { Bearing } from './bearing-on.ts';
import { chronology } from './chronology.ts';
import type { DatedEntry } from './chronology.ts';
import { nativeNames } from './native-names.ts';
import type { NativeName } from './native-names.ts';
import { originEntry } from './origin-entry.ts';
import type { OriginEntry } from './origin-entry.ts';
import { linkTo } from './record-link.ts';
import type { RecordLink } from './record-link.ts';
import { standing } from './related-articles.ts';

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
  readonly entry: CountryEntry;
  readonly agencies: readonly AgencyEntry[];
  readonly bearing: Bearing;
  readonly origins: readonly OriginEntry[];
  readonly outlets: readonly RecordLink[];
  readonly dates: readonly DatedEntry[];
}

/** One country as a line of a list. */
export function countryEntry(library: Library, country: LibraryRecord<'countries'>): CountryEntry {
  return {
    link: linkTo(library, country),
    code: country.data.code,
    former: country.data.code.length === 4,
    nativeNames: nativeNames(country.data),
    agencies: agenciesOf(library, country).length,
    articles: standing(library).filter((article) => bearsOn(article, country)).length,
  };
}

/** Gathers the page of a country. */
export function countryPage(library: Library, country: LibraryRecord<'countries'>): CountryPage {
  const agencies = agenciesOf(library, country);
  const own = new Set(agencies.map(({ id }) => id));
  const origins = library.origins.filter(
    ({ data }) => data.country?.id === country.id || (data.agency && own.has(data.agency.id)),
  );
  const articles = standing(library).filter((article) => bearsOn(article, country));
  return {
    entry: countryEntry(library, country),
    agencies: agencies.map((agency) => agencyEntry(library, agency)),
    bearing: bearingOn(library, country),
    origins: origins.map((origin) => originEntry(library, origin)),
    outlets: library.outlets
      .filter(({ data }) => data.country?.id === country.id)
      .map((outlet) => linkTo(library, outlet)),
    dates: chronology(library, { agencies, origins, articles }),
  };
}

/** The agencies of a country, by name. */
export function agenciesOf(library: Library, country: LibraryRecord<'countries'>): LibraryRecord<'agencies'>[] {
  return library.agencies.filter((agency) => agency.data.country.id === country.id);
}
