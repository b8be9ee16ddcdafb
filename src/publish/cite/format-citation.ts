import { createCitationProcessor, type CitationProcessor } from './citation-processor.ts';
import type { CslItem } from './csl-item.ts';
import { cachedCitations } from './cached-citations.ts';
import { citationStyles, type FormattedCitation } from './citation-styles.ts';

let processors: readonly (readonly [FormattedCitation['style'], CitationProcessor])[] | undefined;

/** A work in every style, by the official style files: APA 7, Chicago 17, MLA 9. Takes milliseconds the first time. */
export function formatCitation(item: CslItem): readonly FormattedCitation[] {
  return cachedCitations(item, inEveryStyle);
}

function inEveryStyle(item: CslItem): readonly FormattedCitation[] {
  processors ??= [
    ['APA', createCitationProcessor(citationStyles.APA)],
    ['Chicago', createCitationProcessor(citationStyles.Chicago)],
    ['MLA', createCitationProcessor(citationStyles.MLA)],
  ];
  return processors.map(([style, format]) => ({ style, html: format(item) }));
}
