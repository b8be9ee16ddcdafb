import type { Agency } from '../../model/records/agency.ts';
import { compareDates } from '../../model/edtf-date.ts';
import type { Library, LibraryRecord } from '../../model/library.ts';
import { articlesOn } from './articles-by-role.ts';
import { dateValues } from './sourced-values.ts';
import type { NativeName } from './native-names.ts';
import { linkTo, type RecordLink } from '../record-link.ts';

/** An agency as an entry of a list. */
export interface AgencyEntry {
  readonly link: RecordLink;
  readonly acronyms: readonly string[];
  /** Its name in one of its own languages, in that language’s script. */
  readonly nativeName: NativeName | undefined;
  /** What type of agency it is, in words. */
  readonly type: string;
  /** The year it was founded. If sources differ, every year: “1994 or 1995”. */
  readonly since: string | undefined;
  readonly until: string | undefined;
  /** The facts that sources dispute: “established”, “dissolved”. */
  readonly disputed: readonly string[];
  readonly articles: number;
}

/** Makes the list entry of an agency. */
export function agencyEntry(library: Library, agency: LibraryRecord<'agencies'>): AgencyEntry {
  const { acronyms = [], names, type, established = [], dissolved = [] } = agency.data;
  const nativeName = names.find(({ lang }) => isNative(library, lang));
  const since = dateValues(library, established);
  const until = dateValues(library, dissolved);
  return {
    link: linkTo(library, agency),
    acronyms: [...new Set(acronyms.map(({ value }) => value))],
    nativeName: nativeName && { text: nativeName.text, lang: nativeName.lang },
    type: agencyType(library, type),
    since: established.length > 0 ? years(established) : undefined,
    until: dissolved.length > 0 ? years(dissolved) : undefined,
    disputed: [
      ...(since.disputed ? ['established'] : []),
      ...(until.disputed ? ['dissolved'] : []),
    ],
    articles: articlesOn(library, agency).length,
  };
}

/** The agencies of one country. */
export interface CountryGroup {
  readonly country: RecordLink;
  readonly agencies: readonly AgencyEntry[];
}

/** All agencies, grouped by country, by name. Countries without agencies are left out. */
export function agenciesByCountry(library: Library): CountryGroup[] {
  const groups = Map.groupBy(library.agencies, ({ data }) => data.country.id);
  return library.countries.flatMap((country) => {
    const agencies = groups.get(country.id) ?? [];
    if (agencies.length === 0) return [];
    return [
      {
        country: linkTo(library, country),
        agencies: agencies.map((agency) => agencyEntry(library, agency)),
      },
    ];
  });
}

/** The label of an agency type, or its id if the vocabulary lacks it. */
function agencyType(library: Library, id: string): string {
  return library.site.vocabularies.agencyTypes.find((type) => type.id === id)?.label ?? id;
}

/** The distinct years of some dates, earliest first, joined with “or”. */
function years(answers: NonNullable<Agency['established']>): string {
  const dates = answers.map(({ value }) => value).toSorted(compareDates);
  return [...new Set(dates.map(({ earliest }) => earliest.slice(0, 4)))].join(' or ');
}

/** True if a language is neither the site’s own nor a transliteration into Latin script. */
function isNative(library: Library, lang: string): boolean {
  return lang !== library.site.languages[0] && new Intl.Locale(lang).script !== 'Latn';
}
