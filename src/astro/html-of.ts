import type { RecordHtml } from '../compile/html/html-of.ts';
import { currentSite } from './site.ts';

/**
 * The compiled HTML of a record, which is what `render()` is for entries of other loaders: of its body, and of an
 * article's annotations by their id. Empty where the record has no body.
 */
export function htmlOf(record: { readonly digest: string }): RecordHtml {
  return currentSite().html(record);
}
