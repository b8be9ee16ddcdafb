import type { Library } from '../../model/library.ts';

/** Media type of annotations in the Web Annotation Protocol (https://www.w3.org/TR/annotation-protocol/). */
export const annotationMediaType =
  'application/ld+json; profile="http://www.w3.org/ns/anno.jsonld"';

/** Path of one article’s annotations, below the site’s base. */
export function articleAnnotationsPath(article: string): string {
  return `articles/${article}.jsonld`;
}

/** Path of the collection of all annotations, below the site’s base. Its pages are beside it. */
export const collectionPath = 'annotations/collection.jsonld';

/** Path of one page of that collection, below the site’s base. Pages count from 1. */
export function collectionPagePath(page: number): string {
  return `annotations/page-${page}.jsonld`;
}

/** Namespace of the site’s own JSON-LD terms: the address of the page that describes its data. */
export function vocabularyPath({ addresses }: Pick<Library, 'addresses'>): string {
  return `${addresses.to('data/')}#`;
}
