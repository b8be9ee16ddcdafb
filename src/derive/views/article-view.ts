import { kindLabels } from '../../model/labels/annotation-kinds.ts';
import { annotationId } from '../../model/links/address.ts';
import { genreLabels } from '../../model/labels/article-labels.ts';
import type { Article } from '../../model/records/article.ts';
import { annotationKinds, type AnnotationKind } from '../../model/records/annotation.ts';
import { nameOf, type Library, type LibraryRecord } from '../../model/library.ts';
import { articleEntry, type ArticleEntry } from '../entries/article-entry.ts';
import { claimsInWork, type ClaimInWork } from '../entries/claim-entry.ts';
import { citedIn, type CitedIn } from '../indexes/cited-in.ts';
import { correctionViews, type CorrectionView } from '../entries/correction-entry.ts';
import { dateView } from '../date-view.ts';
import { lineageOf, type Lineage } from '../lineage/work-lineage.ts';
import { recordHistory, type RecordHistory } from './record-history.ts';
import { relatedArticles, type RelatedArticle } from '../indexes/related-articles.ts';
import { dayFacts, type SearchFacts } from './search-facts.ts';
import { workRecord, type WorkRecord } from './work-record.ts';

/** The number of annotations of one kind on an article, with a link to the first. */
export interface AnnotationTally {
  readonly kind: AnnotationKind;
  readonly count: number;
  readonly href: string;
}

/** Everything that the page of an article shows. `digest` takes the place of the compiled body in the cache key. */
export interface ArticleView {
  readonly id: string;
  readonly digest: string;
  readonly address: string;
  readonly description: string;
  readonly record: WorkRecord;
  /**
   * The language of the body (BCP 47). Set only if the article is reproduced in full in another language than
   * the site’s.
   */
  readonly bodyLanguage?: string;
  readonly tally: readonly AnnotationTally[];
  readonly lineage: Lineage;
  readonly corrections: readonly CorrectionView[];
  /** Claims that it reports, disputes, denies or declines to comment on. */
  readonly claims: readonly ClaimInWork[];
  readonly cited: CitedIn;
  readonly related: readonly RelatedArticle[];
  readonly earlier: ArticleEntry | undefined;
  readonly later: ArticleEntry | undefined;
  readonly history: RecordHistory;
  readonly facts: SearchFacts;
}

/** The views of all articles, newest first. */
export function articleViews(library: Library): ArticleView[] {
  const { articles } = library;
  const related = relatedArticles(library);
  const entries = articles.map((article) => articleEntry(library, article));
  return articles.map((article, index) => {
    const record = workRecord(library, article);
    const [later, earlier] = [entries[index - 1], entries[index + 1]];
    return {
      id: article.id,
      digest: article.digest,
      address: library.addresses.of(article),
      description: describe(
        record,
        article.data.text,
        library.annotationsOf.get(article.id)?.length ?? 0,
      ),
      record,
      tally: tallyOf(library, article),
      lineage: lineageOf(library, article),
      corrections: correctionViews(library, article),
      claims: claimsInWork(library, article),
      cited: citedIn(library, article),
      related: related(article),
      ...bodyLanguage(library, article),
      earlier,
      later,
      history: recordHistory(library, article),
      facts: articleFacts(library, article),
    };
  });
}

function describe(
  { title, outlet, date }: WorkRecord,
  text: Article['text'],
  annotations: number,
): string {
  const where = [outlet?.text, date?.words].filter(Boolean).join(', ');
  return `“${title.text}”${where && ` (${where})`}: ${text === 'full' ? 'the whole text' : 'a summary'} with ${annotations} ${annotations === 1 ? 'note' : 'notes'}, and what it rests on.`;
}

function bodyLanguage(
  { site }: Library,
  { data: { text, language } }: LibraryRecord<'articles'>,
): Pick<ArticleView, 'bodyLanguage'> {
  return text === 'full' && language !== site.languages[0] ? { bodyLanguage: language } : {};
}

function tallyOf({ annotationsOf }: Library, { id }: LibraryRecord<'articles'>): AnnotationTally[] {
  const annotations = Map.groupBy(annotationsOf.get(id) ?? [], ({ data }) => data.kind);
  const order = Object.keys(kindLabels);
  return annotationKinds
    .toSorted((a, b) => order.indexOf(a) - order.indexOf(b))
    .flatMap((kind) => {
      const [first, ...others] = annotations.get(kind) ?? [];
      return first ? [{ kind, count: others.length + 1, href: `#${annotationId(first.id)}` }] : [];
    });
}

/** Facts about a work for the search index. */
export function articleFacts(library: Library, { data }: LibraryRecord<'articles'>): SearchFacts {
  return {
    kind: library.site.sections.articles.one,
    genre: genreLabels[data.genre],
    date: data.issued && dateView(data.issued).words,
    ...dayFacts(data.issued?.earliest),
    countries: (data.countries ?? []).map(({ country }) => nameOf(library.find(country)).text),
    agencies: (data.agencies ?? []).map(({ agency }) => nameOf(library.find(agency)).text),
  };
}
