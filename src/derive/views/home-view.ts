import { allCorrections } from '../../model/records/correction.ts';
import { compareNewestFirst } from '../../model/edtf-date.ts';
import type { Library, LibraryRecord } from '../../model/library.ts';
import { articleEntry, type ArticleEntry } from '../entries/article-entry.ts';
import { claimEntry, mostReportedFirst, type ClaimEntry } from '../entries/claim-entry.ts';
import { claimTraces, type ClaimTrace } from '../lineage/claim-trace.ts';
import { countryMatrix, type CountryMatrix } from './country-matrix.ts';
import { correctionEntry, type CorrectionEntry } from '../entries/correction-entry.ts';
import { eventEntry, type EventEntry } from '../entries/event-entry.ts';
import { annotationEntries, type AnnotationEntry } from '../entries/annotation-entry.ts';
import { linkTo, type RecordLink } from '../record-link.ts';
import { shortName } from '../entries/short-name.ts';

/** A count with its words: “4 articles from 4 outlets”. */
interface HomeFigure {
  readonly count: number;
  readonly words: string;
  readonly href: string;
}

/** A country or agency with its number of articles. */
export interface Glance {
  readonly link: RecordLink;
  /** An abbreviation, if it is shorter than the name. */
  readonly short: string | undefined;
  readonly articles: number;
}

/** What the home page shows besides the site’s settings. */
export interface HomeView {
  readonly figures: readonly HomeFigure[];
  /** Claims that trace to one origin, most reported first. */
  readonly oneOrigin: readonly ClaimEntry[];
  /** Other claims that an article denies or disputes or another claim contradicts, most reported first. */
  readonly disputed: readonly ClaimEntry[];
  /** Corrections and contradictions, at most two per article. */
  readonly lookTwice: readonly AnnotationEntry[];
  /** Every event, for the timeline. */
  readonly events: readonly EventEntry[];
  readonly matrix: CountryMatrix | undefined;
  /** The latest corrections to published works. */
  readonly corrections: readonly CorrectionEntry[];
  /** The articles added last, newest first. */
  readonly latest: readonly ArticleEntry[];
  /** The countries with the most articles, most first. */
  readonly countries: readonly Glance[];
  readonly agencies: readonly Glance[];
}

const limits = {
  claims: 4,
  corrections: 4,
  lookTwice: 6,
  ofOneArticle: 2,
  latest: 6,
  glance: 12,
} as const;

/** The home page. */
export function homeView(library: Library): HomeView {
  const { articles } = library;
  const latest = articles.toSorted((a, b) => compareNewestFirst(a.data.added, b.data.added));
  const traces = mostReportedFirst([...claimTraces(library).values()]);
  const matrix = countryMatrix(library);
  const oneOrigin = traces.filter(isOnOneOrigin).slice(0, limits.claims);
  const disputed = traces
    .filter((trace) => trace.statuses.includes('disputed') && !oneOrigin.includes(trace))
    .slice(0, limits.claims);
  return {
    figures: figuresOf(library, articles),
    oneOrigin: oneOrigin.map((trace) => claimEntry(library, trace)),
    disputed: disputed.map((trace) => claimEntry(library, trace)),
    lookTwice: latest
      .flatMap((article) =>
        annotationEntries(library, [article], isDoubt).slice(0, limits.ofOneArticle),
      )
      .slice(0, limits.lookTwice),
    events: library.events.map((event) => eventEntry(library, event)),
    matrix,
    corrections: allCorrections(library)
      .slice(0, limits.corrections)
      .map((placed) => correctionEntry(library, placed)),
    latest: latest.slice(0, limits.latest).map((article) => articleEntry(library, article)),
    countries: glances(library, library.countries, articles, ({ countries = [] }) =>
      countries.map(({ country }) => country.id),
    ),
    agencies: glances(library, library.agencies, articles, ({ agencies = [] }) =>
      agencies.map(({ agency }) => agency.id),
    ),
  };
}

/** Leaves out claims that something was said: those never have more than one origin. */
function isOnOneOrigin({ claim, statuses }: ClaimTrace): boolean {
  return claim.data.kind !== 'said' && statuses.includes('one-origin');
}

function isDoubt({ data }: LibraryRecord<'annotations'>): boolean {
  return data.kind === 'correction' || data.kind === 'contradiction';
}

function figuresOf(library: Library, articles: readonly LibraryRecord<'articles'>[]): HomeFigure[] {
  const { site, addresses, annotations, origins, countries, agencies } = library;
  const outlets = new Set(articles.flatMap(({ data }) => data.outlet?.id ?? [])).size;
  const corrections = annotations.filter(({ data }) => data.kind === 'correction').length;
  const words = (count: number, section: keyof typeof site.sections) =>
    site.sections[section][count === 1 ? 'one' : 'many'].toLowerCase();
  const from = outlets > 0 ? ` from ${outlets} ${words(outlets, 'outlets')}` : '';
  const right =
    corrections > 0
      ? `, ${corrections} of them ${corrections === 1 ? 'a correction' : 'corrections'}`
      : '';
  const claims = claimTraces(library).size;
  return [
    {
      count: articles.length,
      words: `${words(articles.length, 'articles')}${from}`,
      href: addresses.section('articles'),
    },
    {
      count: annotations.length,
      words: `${words(annotations.length, 'annotations')}${right}`,
      href: addresses.section('annotations'),
    },
    {
      count: claims,
      words: `${words(claims, 'claims')} traced`,
      href: addresses.section('claims'),
    },
    {
      count: origins.length,
      words: `${words(origins.length, 'origins')} of reporting`,
      href: addresses.section('origins'),
    },
    {
      count: countries.length,
      words: words(countries.length, 'countries'),
      href: addresses.section('countries'),
    },
    {
      count: agencies.length,
      words: words(agencies.length, 'agencies'),
      href: addresses.section('agencies'),
    },
  ];
}

function glances(
  library: Library,
  records: readonly LibraryRecord<'countries' | 'agencies'>[],
  articles: readonly LibraryRecord<'articles'>[],
  namedIn: (data: LibraryRecord<'articles'>['data']) => readonly string[],
): Glance[] {
  const counts = new Map<string, number>();
  for (const id of articles.flatMap(({ data }) => namedIn(data)))
    counts.set(id, (counts.get(id) ?? 0) + 1);
  return records
    .map((record) => ({ record, articles: counts.get(record.id) ?? 0 }))
    .toSorted((a, b) => b.articles - a.articles)
    .slice(0, limits.glance)
    .map(({ record, articles: count }) => {
      const short = shortName(record);
      return {
        link: linkTo(library, record),
        articles: count,
        short,
      };
    });
}
