import { cacheOf } from '../../cache/cache.ts';
import { digestOf } from '../../cache/digest.ts';
import { sourceDigest } from '../../cache/source-digest.ts';
import type { CslItem } from './csl-item.ts';
import type { FormattedCitation } from './citation-styles.ts';

const citations = cacheOf('citations');

function keyOf(item: CslItem): string {
  return digestOf(sourceDigest('citations'), JSON.stringify(item));
}

/** The citations of an item: those in the cache, or what `format` makes of it, cached from now on. */
export function cachedCitations(
  item: CslItem,
  format: (item: CslItem) => readonly FormattedCitation[],
): readonly FormattedCitation[] {
  const key = keyOf(item);
  const cached = citations.get(key);
  if (cached !== undefined) return JSON.parse(cached) as readonly FormattedCitation[];
  const formatted = format(item);
  citations.set(key, JSON.stringify(formatted));
  return formatted;
}
