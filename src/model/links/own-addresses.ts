import type { CollectionName } from '../records/reference.ts';

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
const listAddresses: Readonly<Partial<Record<CollectionName, readonly string[]>>> = {
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
