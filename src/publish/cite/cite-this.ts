import type { Library } from '../../model/library.ts';
import { articleAnnotationsPath } from '../exports/annotation-addresses.ts';
import { formatCitation } from './format-citation.ts';
import type { FormattedCitation } from './citation-styles.ts';
import {
  hasAnnotations,
  isWork,
  recordCitation,
  recordToCsl,
  toCsl,
  type CitableRecord,
  type PageRecord,
} from './to-csl.ts';
import { toBibtex } from './to-bibtex.ts';
import { toRis } from './to-ris.ts';

/** Formats published beside the page of a work, by file ending. */
export const citationFormats = [
  { ending: 'bib', label: 'BibTeX' },
  { ending: 'ris', label: 'RIS' },
  { ending: 'csl.json', label: 'CSL-JSON' },
] as const;
export type CitationEnding = (typeof citationFormats)[number]['ending'];

/** The data of the “Cite this” section. */
export interface CiteThisView {
  /** Citations of the work in each style. Empty if the record is not about a work. */
  readonly work: readonly FormattedCitation[];
  /** Citation of the record itself: one sentence of plain text. */
  readonly record: string;
  /** Files for reference managers with the work and the record. */
  readonly files: readonly { readonly label: string; readonly href: string }[];
  /** Address of an article’s annotations as W3C Web Annotations. Absent if it has none. */
  readonly annotations?: string;
}

/** Citations of a record and of its work. Takes a few milliseconds, so call it when a page is rendered. */
export function citeThis(library: Library, record: PageRecord): CiteThisView {
  const citation = recordCitation(library, record);
  if (!isWork(record)) return { work: [], record: citation, files: [] };
  const page = library.addresses.of(record).replace(/\/$/, '');
  return {
    work: formatCitation(toCsl(library, record)),
    record: citation,
    files: citationFormats.map(({ ending, label }) => ({ label, href: `${page}.${ending}` })),
    ...(hasAnnotations(library, record) && {
      annotations: library.addresses.to(articleAnnotationsPath(record.id)),
    }),
  };
}

/** What `citeThis` makes its citations from. Formats nothing, so it costs microseconds. */
export function citationSource(library: Library, record: PageRecord): object {
  return {
    record: recordCitation(library, record),
    work: isWork(record) ? toCsl(library, record) : undefined,
    hasAnnotations: hasAnnotations(library, record),
  };
}

/** A work and our record of it in one file for reference managers. */
export function citationFile(
  library: Library,
  work: CitableRecord,
  ending: CitationEnding,
): string {
  const items = [toCsl(library, work), recordToCsl(library, work)];
  if (ending === 'bib') return toBibtex(items);
  return ending === 'ris' ? toRis(items) : `${JSON.stringify(items, null, 2)}\n`;
}
