import type { Agency } from '../../model/records/agency.ts';
import { key, type Library, type LibraryRecord } from '../../model/library.ts';
import { agencyEntry, type AgencyEntry } from '../entries/agency-entry.ts';
import {
  citations,
  dateValues,
  textValues,
  type SourcedValue,
  type SourcedValues,
} from '../entries/sourced-values.ts';
import { subjectPreview, type SubjectPreview } from '../lists/subject-preview.ts';
import type { DatedEntry } from '../indexes/chronology.ts';
import { dateView, type DateView } from '../date-view.ts';
import type { OriginEntry } from '../entries/origin-entry.ts';
import { pageHead, type PageHead } from './page-head.ts';
import { foreign, linkToReference, type RecordLink } from '../record-link.ts';
import { dateList, originList } from '../lists/record-lists.ts';
import { predecessorsOf, successorsOf, type SuccessionStep } from '../indexes/succession.ts';
import { subjectSections, type SubjectSections } from './subject-sections.ts';
import { previewList, type ListPreview } from '../lists/paginated-list.ts';

/** A name of an agency, with its sources. */
export interface SourcedName {
  readonly text: string;
  readonly lang?: string;
  /** The language in English, if it is not the site’s own: “Serbian”, “Serbian, in Latin letters”. */
  readonly language: string | undefined;
  readonly from: DateView | undefined;
  readonly to: DateView | undefined;
  readonly cites: readonly RecordLink[];
}

/** Everything that the page of an agency shows besides its introduction. */
export interface AgencyPage {
  readonly head: PageHead;
  readonly entry: AgencyEntry;
  readonly typeGloss: string;
  readonly country: RecordLink;
  readonly names: readonly SourcedName[];
  readonly aliases: readonly SourcedName[];
  readonly acronyms: readonly SourcedValue<string>[];
  readonly established: SourcedValues<DateView>;
  readonly dissolved: SourcedValues<DateView>;
  readonly parent: SourcedValues<string>;
  readonly partOf: RecordLink | undefined;
  readonly parts: readonly AgencyEntry[];
  readonly predecessors: readonly SuccessionStep[];
  readonly successors: readonly SuccessionStep[];
  readonly bearing: SubjectPreview;
  readonly origins: ListPreview<OriginEntry>;
  readonly dates: ListPreview<DatedEntry>;
  readonly record: SubjectSections;
}

/** Gathers the page of an agency. */
export function agencyPage(library: Library, agency: LibraryRecord<'agencies'>): AgencyPage {
  const { data } = agency;
  const entry = agencyEntry(library, agency);
  const country = linkToReference(library, data.country);
  return {
    head: pageHead(library, agency, { countries: [country.text], agencies: [entry.link.text] }, [
      { label: country.text, href: country.href },
    ]),
    entry,
    typeGloss:
      library.site.vocabularies.agencyTypes.find(({ id }) => id === data.type)?.gloss ?? '',
    country,
    names: data.names.map((name) => sourcedName(library, name)),
    aliases: (data.aliases ?? []).map((name) => sourcedName(library, name)),
    acronyms: textValues(library, data.acronyms ?? []).answers,
    established: dateValues(library, data.established ?? []),
    dissolved: dateValues(library, data.dissolved ?? []),
    parent: textValues(library, data.parent ?? []),
    partOf: data.partOf && linkToReference(library, data.partOf),
    parts: library.agencies
      .filter(({ data: { partOf } }) => partOf && key(partOf) === key(agency))
      .map((part) => agencyEntry(library, part)),
    predecessors: predecessorsOf(library, agency),
    successors: successorsOf(library, agency),
    bearing: subjectPreview(library, agency),
    origins: previewList(library, agency, originList),
    dates: previewList(library, agency, dateList),
    record: subjectSections(library, agency),
  };
}

function sourcedName(
  library: Library,
  { text, lang, from, to, cites }: Agency['names'][number],
): SourcedName {
  const own = foreign(library, lang);
  return {
    text,
    ...own,
    language: own.lang !== undefined ? languageInWords(own.lang) : undefined,
    from: from && dateView(from),
    to: to && dateView(to),
    cites: citations(library, cites),
  };
}

/** The English name of a language (BCP 47). If the tag names a script, the script follows. */
function languageInWords(lang: string): string {
  const { language, script } = new Intl.Locale(lang);
  const name = new Intl.DisplayNames(['en'], { type: 'language' }).of(language) ?? lang;
  if (script === undefined) return name;
  return `${name}, in ${new Intl.DisplayNames(['en'], { type: 'script' }).of(script) ?? script} letters`;
}
