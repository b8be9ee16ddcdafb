import type { Library } from '../../model/library.ts';
import { articleAnnotationsPath } from '../exports/annotation-addresses.ts';
import { formatCitation } from './format-citation.ts';
import type { FormattedCitation } from './citation-styles.ts';
import { hasNotes, isWork, recordCitation, recordToCsl, toCsl } from './to-csl.ts';
import type { CitableRecord, PageRecord } from './to-csl.ts';
import { toBibtex } from './to-bibtex.ts';
import { toRis } from './to-ris.ts';

/** The formats that stand beside the page of a work, by the ending of their address. */
export const citationFormats = [
  { ending: 'bib', label: 'BibTeX' },
  { ending: 'ris', label: 'RIS' },
  { ending: 'csl.json', label: 'CSL-JSON' },
] as const;
export type CitationEnding = (typeof citationFormats)[number]['ending'];

/** What “Cite this” shows. */
export interface CiteThisView {
  /** The work that the record is about, in each style; empty where the record is not about a work. */
  readonly work: readonly FormattedCitation[];
  /** The record itself, in one sentence of plain text. */
  readonly record: string;
  /** Files with both, for reference managers. */
  readonly files: readonly { readonly label: string; readonly href: string }[];
  /** Of an article with notes: the file that holds them as W3C Web Annotations. */
  readonly notes?: string;
}

/** What “Cite this” shows for a record. Takes a few milliseconds: call it when a page is rendered. */
export function citeThis(library: Library, record: PageRecord): CiteThisView {
  const citation = recordCitation(library, record);
  if (!isWork(record)) return { work: [], record: citation, files: [] };
  const page = library.addresses.of(record).replace(/\/$/, '');
  return {
    work: formatCitation(toCsl(library, record)),
    record: citation,
    files: citationFormats.map(({ ending, label }) => ({ label, href: `${page}.${ending}` })),
    ...(hasNotes(library, record) && {
      notes: library.addresses.to(articleAnnotationsPath(record.id)),
    }),
  };
}

/** A work and our record of it, as one file for a reference manager. */
export function citationFile(
  library: Library,
  work: CitableRecord,
  ending: CitationEnding,
): string {
  const items = [toCsl(library, work), recordToCsl(library, work)];
  if (ending === 'bib') return toBibtex(items);
  return ending === 'ris' ? toRis(items) : `${JSON.stringify(items, null, 2)}\n`;
}
