import type { Library } from '../model/library.ts';
import { citationSource } from './cite/cite-this.ts';
import type { PageRecord } from './cite/to-csl.ts';
import { recordMetadata } from './record-metadata.ts';

/**
 * What the page of a record shows besides its view: its metadata, and what its citations are made from. For cache keys:
 * it formats no citation.
 */
export function recordHead(library: Library, record: PageRecord): object {
  return { metadata: recordMetadata(library, record), citation: citationSource(library, record) };
}
