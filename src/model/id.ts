import type { CollectionName } from './reference.ts';

/** The form of a record's id: `[a-z0-9]` in groups joined by single hyphens. */
export const idPattern = /^(?=.{1,80}$)[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** Names that some file systems reserve for devices; no id may be one. */
const reserved = /^(?:con|prn|aux|nul|com\d|lpt\d)$/;

/** The addresses at the root of the site that are the site’s own; no page of prose may have one. */
export const ownAddresses: readonly string[] = [
  '404',
  'a-z',
  'agencies',
  'annotations',
  'articles',
  'claims',
  'corrections',
  'countries',
  'data',
  'events',
  'index',
  'origins',
  'outlets',
  'pagefind',
  'people',
  'previews',
  'search',
];

/** What begins the addresses of lists below those of a kind of record: `/articles/year/2024/`. */
export const listAddresses: Readonly<Partial<Record<CollectionName, readonly string[]>>> = {
  articles: ['page', 'year', 'country'],
  claims: ['status'],
  events: ['year', 'between'],
};

/** The page that the site itself makes at the address which an id would give a record, or nothing. */
export function takenAddress(collection: CollectionName, id: string): string | undefined {
  const taken =
    id === 'index' ||
    (collection === 'pages' ? ownAddresses : listAddresses[collection])?.includes(id);
  return taken ? (collection === 'pages' ? `/${id}/` : `/${collection}/${id}/`) : undefined;
}

/** Says what is wrong with an id, or nothing. */
export function idProblem(id: string): string | undefined {
  if (id.length > 80) return `The name has ${id.length} characters; 80 is the most.`;
  if (!idPattern.test(id)) {
    return 'Use small letters a–z, figures and single hyphens, beginning and ending with a letter or figure.';
  }
  if (reserved.test(id)) return 'Some computers reserve this name for a device; choose another.';
  return undefined;
}
