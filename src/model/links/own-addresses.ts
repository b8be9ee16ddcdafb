import type { CollectionName } from '../records/reference.ts';

/** First path segments that the site itself uses; a page of prose may not have one as its id. */
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

/** Path segments of lists below a section, such as `/articles/year/2024/`; a record may not have one as its id. */
const listAddresses: Readonly<Partial<Record<CollectionName, readonly string[]>>> = {
  articles: ['page', 'year', 'country'],
  claims: ['status'],
  events: ['year', 'between'],
};

/** The address of the site’s own page that an id would collide with; undefined if there is none. */
export function takenAddress(collection: CollectionName, id: string): string | undefined {
  const taken =
    id === 'index' ||
    (collection === 'pages' ? ownAddresses : listAddresses[collection])?.includes(id);
  return taken ? (collection === 'pages' ? `/${id}/` : `/${collection}/${id}/`) : undefined;
}
