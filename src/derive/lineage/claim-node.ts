import type { Rest } from '../../model/claim-lineage.ts';
import type { Library } from '../../model/library.ts';
import { citationOf, type RecordLink } from '../record-link.ts';

/** An article or origin in the lineage of a claim. */
export interface ClaimNode {
  readonly link: RecordLink;
  readonly kind: 'article' | 'origin';
}

/** Resolves a key such as `articles/some-id` to its article or origin. */
export function claimNode(library: Library, key: Rest): ClaimNode {
  const [collection, id = ''] = key.split('/');
  return collection === 'origins'
    ? { link: citationOf(library, { collection: 'origins', id }), kind: 'origin' }
    : { link: citationOf(library, { collection: 'articles', id }), kind: 'article' };
}
