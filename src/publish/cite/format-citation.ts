import { createCitationProcessor } from './citation-processor.ts';
import type { CitationProcessor } from './citation-processor.ts';
import type { CslItem } from './csl-item.ts';
import { hasCitation, keptCitation } from './cached-citations.ts';
import { citationStyles } from './citation-styles.ts';
import type { FormattedCitation } from './citation-styles.ts';

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
    ['APA', createCitationProcessor(citationStyles.APA)],
    ['Chicago', createCitationProcessor(citationStyles.Chicago)],
    ['MLA', createCitationProcessor(citationStyles.MLA)],
  ];
  return processors.map(([style, format]) => ({ style, html: format(item) }));
}
