import { collectionNames, type CollectionName } from '../records/reference.ts';

/**
 * Ids of the parts of record pages outside their prose, in all layouts. They are reserved: a heading with the same
 * id would take over links to that part, or lose its own.
 */
export const recordPageIds: readonly string[] = [
  'agencies',
  'agencies-in-articles',
  'also',
  'articles',
  'cite',
  'claims',
  'corrections',
  'countries',
  'dates',
  'dissolved',
  'established',
  'events',
  'facts',
  'leaning',
  'ledger',
  'lineage',
  'main',
  'notes',
  'notes-on-articles',
  'on_source',
  'origins',
  'origins-sentence',
  'outlets',
  'parts',
  'people',
  'problems',
  'references',
  'related',
  'resting',
  'resting-indirectly',
  'says',
  'says-caption',
  'silence',
  'status',
  'touched-by',
  'untraced',
];

/** Reserved ids on pages of prose. */
export const prosePageIds: readonly string[] = ['main', 'overrides', 'problems'];

/** Ids that the compiler gives to notes, passages and footnotes, and names with a meaning in JavaScript. */
const made = new RegExp(
  `^(?:(?:annotation|ref)-|text-\\d|(?:user-content-)?(?:fn|fnref|footnote-label)(?:-|$)|user-content-|(?:${collectionNames.join('|')})-.*-(?:fn|fnref|footnote-label)(?:-|$)|__|constructor$)`,
);

/** True for a fragment that no heading may have, because the page of its record may use it. */
export function isPageId(collection: CollectionName, id: string): boolean {
  const ids = collection === 'pages' ? prosePageIds : recordPageIds;
  return ids.includes(id) || made.test(id);
}
