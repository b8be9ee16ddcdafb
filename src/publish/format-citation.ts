import { createCitationProcessor } from './citation-processor.ts';
import type { CitationProcessor } from './citation-processor.ts';
import type { CslItem } from './csl-item.ts';

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

/** A work in every style, by the official style files: APA 7, Chicago 17, MLA 9. */
export function formatCitation(item: CslItem): readonly FormattedCitation[] {
  processors ??= [
    ['APA', createCitationProcessor(styles.APA)],
    ['Chicago', createCitationProcessor(styles.Chicago)],
    ['MLA', createCitationProcessor(styles.MLA)],
  ];
  return processors.map(([style, format]) => ({ style, html: format(item) }));
}
