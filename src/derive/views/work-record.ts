import { genreLabels, titleBasisLabels } from '../../model/labels/article-labels.ts';
import type { Article } from '../../model/records/article.ts';
import type { Grade } from '../../model/labels/grade-labels.ts';
import type { Library, LibraryRecord } from '../../model/library.ts';
import type { Reference } from '../../model/records/reference.ts';
import type { Role } from '../entries/article-entry.ts';
import type { CorrectionEntry } from '../entries/correction-entry.ts';
import { correctionsAffecting } from '../indexes/corrections-affecting.ts';
import { dateView } from '../date-view.ts';
import type { DateView } from '../date-view.ts';
import { foreign, linkToReference } from '../record-link.ts';
import type { RecordLink } from '../record-link.ts';
import { hostOf, seenPlaces } from './seen-places.ts';
import type { SeenPlace } from './seen-places.ts';
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
  readonly attributedBy?: string;
}

/** The bibliographic record of a work, ready to print. Articles and references share it. */
export interface WorkRecord {
  readonly title: { readonly text: string; readonly lang?: string };
  readonly translation?: string;
  readonly titleNote?: string;
  readonly genre: string;
  readonly outlet?: RecordLink;
  readonly outletGrade?: GradeView;
  readonly container?: string;
  readonly publisher?: string;
  readonly isbn?: string;
  readonly date?: DateView;
  readonly dateBasis?: Article['dateBasis'];
  /** The date printed on the page, if it differs from the true one. */
  readonly dateShown?: string;
  readonly authors: readonly string[];
  readonly machine?: Article['machineWritten'];
  readonly documentGrade?: GradeView;
  /** Name of its language. Absent if unknown or the site’s own. */
  readonly language?: string;
  readonly countries: readonly Concern[];
  readonly agencies: readonly Concern[];
  readonly address?: { readonly href: string; readonly host?: string };
  readonly archives: readonly { readonly href: string; readonly captured: DateView }[];
  readonly seen: readonly SeenPlace[];
  readonly accessed?: DateView;
  /** Retractions of works that it rests on. */
  readonly touchedBy: readonly CorrectionEntry[];
}

/** The bibliographic record of a work. */
export function workRecord(library: Library, work: LibraryRecord<'articles'>): WorkRecord {
  const { data } = work;
  const outlet = data.outlet && library.find(data.outlet);
  const note = titleBasisLabels[data.titleBasis];
  const language = languageName(library, data.language);
  return {
    title: { text: data.title.text, ...foreign(library, data.title.lang) },
    ...(data.title.translation !== undefined && { translation: data.title.translation }),
    ...(note !== undefined && { titleNote: note }),
    genre: genreLabels[data.genre],
    ...(data.outlet && { outlet: linkToReference(library, data.outlet) }),
    ...(outlet?.data.reliability && { outletGrade: gradeView(outlet.data.reliability) }),
    ...(data['container-title'] !== undefined && { container: data['container-title'] }),
    ...(data.publisher !== undefined && { publisher: data.publisher }),
    ...(data.ISBN !== undefined && { isbn: data.ISBN }),
    ...(data.issued && { date: dateView(data.issued) }),
    ...(data.dateBasis && { dateBasis: data.dateBasis }),
    ...(data.issuedShown !== undefined && { dateShown: data.issuedShown }),
    authors: (data.author ?? []).map(personName),
    ...(data.machineWritten && { machine: data.machineWritten }),
    ...(data.reliability && { documentGrade: gradeView(data.reliability) }),
    ...(language !== undefined && { language }),
    countries: (data.countries ?? []).map(({ country, roles }) => ({
      link: linkToReference(library, country),
      roles,
    })),
    agencies: (data.agencies ?? []).map(({ agency, roles, attributedBy }) => ({
      link: abbreviated(library, agency),
      roles,
      ...(attributedBy !== undefined && { attributedBy }),
    })),
    ...(data.URL !== undefined && { address: addressView(data.URL) }),
    archives: (data.archives ?? []).map(({ URL: href, captured }) => ({
      href,
      captured: dateView(captured),
    })),
    seen: seenPlaces(data),
    ...(data.accessed && { accessed: dateView(data.accessed) }),
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

function addressView(href: string) {
  const host = hostOf(href);
  return host === undefined ? { href } : { href, host };
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
