import type { CollectionName, Reference } from '../records/reference.ts';

/**
 * The only maker of addresses. All are absolute paths under `base`, which begins and ends with a slash: `/` or
 * `/archive/`. The addresses of pages end in a slash.
 */
export interface Addresses {
  readonly base: string;
  /** Any path of the site, given without its leading slash: `to('search/')`; `to('')` is home. */
  to(path: string): string;
  /** The list page of a kind of record. */
  section(collection: CollectionName): string;
  /** The page of a record. An annotation has no page: see `annotation`. */
  of(reference: Reference<Exclude<CollectionName, 'annotations'>>): string;
  /** The address of a note: the page of its target, with the note’s fragment. */
  annotation(target: string, id: string): string;
}

/** Makes the addresses of a site published at `base`. */
export function createAddresses(base: string): Addresses {
  const to = (path: string) => `${base}${path}`;
  const of = ({ collection, id }: Reference) =>
    to(collection === 'pages' ? `${id}/` : `${collection}/${id}/`);
  return {
    base,
    to,
    section: (collection) => to(collection === 'pages' ? '' : `${collection}/`),
    of,
    annotation: (target, id) => `${of({ collection: 'articles', id: target })}#${annotationId(id)}`,
  };
}

/** The fragment of a note on its article's page. */
export function annotationId(annotation: string): string {
  return `annotation-${annotation}`;
}

/** The fragment of the reference mark that leads from a passage to its note. */
export function referenceId(annotation: string): string {
  return `ref-${annotation}`;
}

/** The last part of the address of a list’s page: empty for the first, then `2/`, `3/`. */
export function pagePath(number: number): string {
  return number === 1 ? '' : `${number}/`;
}
