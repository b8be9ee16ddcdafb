import { pagePath } from '../../model/links/address.ts';
import { annotationKinds, type AnnotationKind } from '../../model/records/annotation.ts';
import type { Library, LibraryRecord } from '../../model/library.ts';
import {
  annotationsOfKind,
  kindAddress,
  type CitedAnnotation,
} from '../indexes/annotations-by-kind.ts';
import { articleEntry, type ArticleEntry } from '../entries/article-entry.ts';
import { crumbsBelow, type Crumbs } from '../crumbs.ts';
import { frameOf, type Frame } from '../frame.ts';
import { toPages } from '../lists/list-pages.ts';

/** Annotations of one kind on one article. */
export interface AnnotationGroup {
  readonly article: ArticleEntry;
  /** Digest of the article. Covers the compiled text of its annotations in the cache key. */
  readonly digest: string;
  readonly annotations: readonly CitedAnnotation[];
}

/** One page below `/annotations/<kind>/`. */
export interface KindPage {
  readonly params: { readonly kind: AnnotationKind; readonly page: string | undefined };
  readonly props: {
    readonly frame: Frame;
    readonly crumbs: Crumbs;
    readonly kind: AnnotationKind;
    /** Address of the first page of the list; `path` is the address of this page. */
    readonly address: string;
    readonly path: string;
    readonly total: number;
    readonly number: number;
    readonly of: number;
    readonly groups: readonly AnnotationGroup[];
  };
}

const annotationsPerPage = 50;

/** Every page of each kind that has annotations. */
export function kindPages(library: Library): KindPage[] {
  const frame = frameOf(library);
  const crumbs = crumbsBelow(library, 'annotations');
  const articles = new Map(
    library.articles.map((article) => [library.addresses.of(article), article]),
  );
  return annotationKinds.flatMap((kind) => {
    const annotations = annotationsOfKind(library, kind);
    const address = kindAddress(library, kind);
    if (annotations.length === 0) return [];
    return toPages(annotations, annotationsPerPage).map(({ number, of, items }) => {
      const path = `${address}${pagePath(number)}`;
      const groups = groupsOf(library, articles, items);
      const props = {
        frame,
        crumbs,
        kind,
        address,
        path,
        total: annotations.length,
        number,
        of,
        groups,
      };
      return {
        params: { kind, page: number === 1 ? undefined : String(number) },
        props,
      };
    });
  });
}

function groupsOf(
  library: Library,
  articles: ReadonlyMap<string, LibraryRecord<'articles'>>,
  annotations: readonly CitedAnnotation[],
): AnnotationGroup[] {
  return [...Map.groupBy(annotations, ({ article }) => article.href)].flatMap(([href, group]) => {
    const article = articles.get(href);
    return article
      ? [{ article: articleEntry(library, article), digest: article.digest, annotations: group }]
      : [];
  });
}
