import { genreLabels, titleBasisLabels } from '../../model/labels/article-labels.ts';
import type { Article } from '../../model/records/article.ts';
import type { Grade } from '../../model/labels/grade-labels.ts';
import type { Library, LibraryRecord } from '../../model/library.ts';
import type { Reference } from '../../model/records/reference.ts';
import type { Role } from '../entries/article-entry.ts';
import type { CorrectionEntry } from '../entries/correction-entry.ts';
import { correctionsAffecting } from '../indexes/corrections-affecting.ts';
import { dateView, type DateView } from '../date-view.ts';
import { foreign, linkToReference, type RecordLink } from '../record-link.ts';
import { hostOf, seenPlaces, type SeenPlace } from './seen-places.ts';
import { shortName } from '../entries/short-name.ts';

/** A grade with its reason. */
export interface GradeView {
  readonly grade: Grade;
  readonly reason: string;
}

/** A country or agency in a work or an event, with its roles. */
export interface Concern {
  readonly link: RecordLink;
  readonly roles: readonly Role[];
  readonly attributedBy: string | undefined;
}

/** The bibliographic record of a work, ready to print. Articles and references share it. */
export interface WorkRecord {
  readonly title: { readonly text: string; readonly lang?: string };
  readonly translation: string | undefined;
  readonly titleNote: string | undefined;
  readonly genre: string;
  readonly outlet: RecordLink | undefined;
  readonly outletGrade: GradeView | undefined;
  readonly container: string | undefined;
  readonly publisher: string | undefined;
  readonly isbn: string | undefined;
  readonly date: DateView | undefined;
  readonly dateBasis: Article['dateBasis'] | undefined;
  /** The date printed on the page, if it differs from the true one. */
  readonly dateShown: string | undefined;
  readonly authors: readonly string[];
  readonly machine: Article['machineWritten'] | undefined;
  readonly documentGrade: GradeView | undefined;
  /** Name of its language. Absent if unknown or the site’s own. */
  readonly language: string | undefined;
  readonly countries: readonly Concern[];
  readonly agencies: readonly Concern[];
  readonly address: { readonly href: string; readonly host: string | undefined } | undefined;
  readonly archives: readonly { readonly href: string; readonly captured: DateView }[];
  readonly seen: readonly SeenPlace[];
  readonly accessed: DateView | undefined;
  /** Retractions of works that it rests on. */
  readonly touchedBy: readonly CorrectionEntry[];
}

/** The bibliographic record of a work. */
export function workRecord(library: Library, work: LibraryRecord<'articles'>): WorkRecord {
  const { data } = work;
  const outlet = data.outlet && library.find(data.outlet);
  const annotation = titleBasisLabels[data.titleBasis];
  const language = languageName(library, data.language);
  return {
    title: { text: data.title.text, ...foreign(library, data.title.lang) },
    translation: data.title.translation,
    titleNote: annotation,
    genre: genreLabels[data.genre],
    outlet: data.outlet && linkToReference(library, data.outlet),
    outletGrade: outlet?.data.reliability && gradeView(outlet.data.reliability),
    container: data['container-title'],
    publisher: data.publisher,
    isbn: data.ISBN,
    date: data.issued && dateView(data.issued),
    dateBasis: data.dateBasis,
    dateShown: data.issuedShown,
    authors: (data.author ?? []).map(personName),
    machine: data.machineWritten,
    documentGrade: data.reliability && gradeView(data.reliability),
    language,
    countries: (data.countries ?? []).map(({ country, roles }) => ({
      link: linkToReference(library, country),
      roles,
      attributedBy: undefined,
    })),
    agencies: (data.agencies ?? []).map(({ agency, roles, attributedBy }) => ({
      link: abbreviated(library, agency),
      roles,
      attributedBy,
    })),
    address: data.URL === undefined ? undefined : { href: data.URL, host: hostOf(data.URL) },
    archives: (data.archives ?? []).map(({ URL: href, captured }) => ({
      href,
      captured: dateView(captured),
    })),
    seen: seenPlaces(data),
    accessed: data.accessed && dateView(data.accessed),
    touchedBy: correctionsAffecting(library, work),
  };
}

/** An agency by its abbreviation if it has one. */
function abbreviated(library: Library, agency: Reference<'agencies'>): RecordLink {
  const { href, ...name } = linkToReference(library, agency);
  const short = shortName(library.find(agency));
  return short === undefined ? { href, ...name } : { href, text: short };
}

function gradeView({ grade, reason }: NonNullable<Article['reliability']>): GradeView {
  return { grade, reason };
}

function personName({ family, given, literal }: NonNullable<Article['author']>[number]): string {
  return literal ?? [given, family].filter(Boolean).join(' ');
}

function languageName({ site }: Library, lang: string): string | undefined {
  const own = site.languages[0] ?? 'en';
  return lang === own || lang === 'und'
    ? undefined
    : new Intl.DisplayNames([own], { type: 'language' }).of(lang);
}
