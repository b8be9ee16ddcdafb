import { nameOf, type Library, type LibraryRecord } from '../../model/library.ts';
import { absoluteAddress } from '../absolute-address.ts';
import {
  articleAnnotationsPath,
  collectionPagePath,
  collectionPath,
} from './annotation-addresses.ts';
import type { JsonLd } from '../json-ld.ts';
import { lastChanged, newest } from '../last-changed.ts';
import { annotationContext, serializeAnnotation, type AnnotationText } from './web-annotation.ts';

/** Returns the compiled texts of an article’s annotations. */
export type AnnotationTexts = (article: LibraryRecord<'articles'>) => readonly AnnotationText[];

/** Maximum number of annotations on one page of the collection. */
const pageLength = 100;

/**
 * An article’s annotations as a W3C AnnotationCollection with its only page embedded. Withdrawn annotations
 * are left out.
 */
export function articleCollection(
  library: Library,
  article: LibraryRecord<'articles'>,
  texts: AnnotationTexts,
): string {
  const address = toAddress(library, articleAnnotationsPath(article.id));
  const items = annotationsOf(library, article, texts);
  return toText({
    '@context': annotationContext(library),
    id: address,
    type: 'AnnotationCollection',
    label: `${library.site.sections.annotations.many}: ${nameOf(article).text}`,
    modified: modifiedOf(library, [article]),
    rights: library.site.licence.URL,
    total: items.length,
    ...(items.length > 0 && {
      first: { id: `${address}#page-1`, type: 'AnnotationPage', startIndex: 0, items },
      last: `${address}#page-1`,
    }),
  });
}

/** One file of the collection of all annotations: the collection itself or a page of it. */
export interface CollectionPage {
  readonly path: string;
  readonly text: () => string;
}

/** The collection of all annotations that are not withdrawn, grouped by article, and its pages. */
export function siteCollection(
  library: Library,
  texts: AnnotationTexts,
): readonly CollectionPage[] {
  const annotations = library.articles.flatMap((article) =>
    (library.annotationsOf.get(article.id) ?? []).map(({ id }) => ({ article, id })),
  );
  const pages = Array.from({ length: Math.ceil(annotations.length / pageLength) }, (_, index) =>
    annotations.slice(index * pageLength, (index + 1) * pageLength),
  );
  const about: JsonLd = {
    id: toAddress(library, collectionPath),
    type: 'AnnotationCollection',
    label: `${library.site.title}: ${library.site.sections.annotations.many}`,
    modified: modifiedOf(library, library.articles),
    rights: library.site.licence.URL,
    total: annotations.length,
  };
  const page = (number: number): string => toAddress(library, collectionPagePath(number));
  const collection = {
    '@context': annotationContext(library),
    ...about,
    ...(pages.length > 0 && { first: page(1), last: page(pages.length) }),
  };
  return [
    { path: collectionPath, text: () => toText(collection) },
    ...pages.map((onPage, index) => ({
      path: collectionPagePath(index + 1),
      text: () =>
        toText({
          '@context': annotationContext(library),
          id: page(index + 1),
          type: 'AnnotationPage',
          partOf: about,
          startIndex: index * pageLength,
          prev: index > 0 ? page(index) : undefined,
          next: index + 1 < pages.length ? page(index + 2) : undefined,
          items: itemsOf(library, onPage, texts),
        }),
    })),
  ];
}

function itemsOf(
  library: Library,
  annotations: readonly { readonly article: LibraryRecord<'articles'>; readonly id: string }[],
  texts: AnnotationTexts,
): readonly JsonLd[] {
  const byArticle = Map.groupBy(annotations, ({ article }) => article);
  return [...byArticle].flatMap(([article, wanted]) => {
    const ids = new Set(wanted.map(({ id }) => id));
    return annotationsOf(library, article, texts, (id) => ids.has(id));
  });
}

function annotationsOf(
  library: Library,
  article: LibraryRecord<'articles'>,
  texts: AnnotationTexts,
  isWanted: (id: string) => boolean = () => true,
): readonly JsonLd[] {
  const annotations = (library.annotationsOf.get(article.id) ?? []).filter(({ id }) =>
    isWanted(id),
  );
  if (annotations.length === 0) return [];
  const byId = new Map(texts(article).map((text) => [text.id, text]));
  return annotations.flatMap((annotation) => {
    const text = byId.get(annotation.id);
    return text ? [serializeAnnotation(library, annotation, text)] : [];
  });
}

function modifiedOf(
  library: Library,
  articles: readonly LibraryRecord<'articles'>[],
): string | undefined {
  const day = newest(articles.map((article) => lastChanged(library, article)));
  return day === '' ? undefined : `${day}T00:00:00Z`;
}

function toAddress(library: Library, path: string): string {
  return absoluteAddress(library, library.addresses.to(path));
}

function toText(thing: JsonLd): string {
  return `${JSON.stringify(thing)}\n`;
}
