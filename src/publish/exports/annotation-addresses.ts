import type { Library } from '../../model/library.ts';

/** The media type of annotations, as the Web Annotation protocol gives it. */
export const annotationMediaType =
  'application/ld+json; profile="http://www.w3.org/ns/anno.jsonld"';

/** The path, below the site's base, of the annotations of one article. */
export function articleAnnotationsPath(article: string): string {
  return `articles/${article}.jsonld`;
}

/** The path, below the site's base, of the collection of all annotations; its pages stand beside it. */
export const collectionPath = 'annotations/collection.jsonld';

/** The path, below the site's base, of a page of that collection; the first is 1. */
export function collectionPagePath(page: number): string {
  return `annotations/page-${page}.jsonld`;
}

/** The address of the description of the site's data: what begins its own terms in JSON-LD. */
export function vocabularyPath({ addresses }: Pick<Library, 'addresses'>): string {
  return `${addresses.to('data/')}#`;
}
