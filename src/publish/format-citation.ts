import { createCitationProcessor } from './citation-processor.ts';
import type { CitationProcessor } from './citation-processor.ts';
import type { CslItem } from './csl-item.ts';
import { hasCitation, keptCitation } from './kept-citations.ts';

/** The styles a work is cited in, by what readers call them; the values name files of `styles/`. */
const styles = {
  APA: 'apa',
  Chicago: 'chicago-note-bibliography',
  MLA: 'modern-language-association',
} as const;

/** A work cited in one style. */
export interface FormattedCitation {
  readonly style: keyof typeof styles;
  /** HTML: text and `<i>` alone. */
  readonly html: string;
}

let processors: readonly (readonly [FormattedCitation['style'], CitationProcessor])[] | undefined;

/** A work in every style, by the official style files: APA 7, Chicago 17, MLA 9. Takes milliseconds the first time. */
export function formatCitation(item: CslItem): readonly FormattedCitation[] {
  return keptCitation(item, inEveryStyle);
}

/** Formats works ahead of the pages that show them, and keeps the result for whoever writes those. */
export function formatAhead(items: Iterable<CslItem>): void {
  for (const item of items) if (!hasCitation(item)) formatCitation(item);
}

function inEveryStyle(item: CslItem): readonly FormattedCitation[] {
  processors ??= [
    ['APA', createCitationProcessor(styles.APA)],
    ['Chicago', createCitationProcessor(styles.Chicago)],
    ['MLA', createCitationProcessor(styles.MLA)],
  ];
  return processors.map(([style, format]) => ({ style, html: format(item) }));
}
