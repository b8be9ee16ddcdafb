import type { RecordHtml } from '../compile/html/compiled-html.ts';
import type { CollectionName } from '../model/records/reference.ts';
import { currentSite } from './site.ts';

/** The compiled HTML of a view's record: of its body, and of an article's annotations by their id. Empty without a body. */
export function htmlOf(record: { readonly digest: string }): RecordHtml {
  return currentSite().html(record);
}

/**
 * The compiled HTML of an entry of a collection: what `render()` of `astro:content` is for other loaders. The HTML is
 * not in Astro's data store, because the store is loaded as one module: 10,000 articles made it 74 MB.
 */
export async function renderEntry(entry: {
  readonly collection: CollectionName;
  readonly id: string;
}): Promise<RecordHtml> {
  const library = await currentSite().library();
  return htmlOf(library.find(entry));
}
