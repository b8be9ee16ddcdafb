/** The styles a work is cited in, by what readers call them; the values name files of `styles/`. */
export const citationStyles = {
  APA: 'apa',
  Chicago: 'chicago-note-bibliography',
  MLA: 'modern-language-association',
} as const;

/** A work cited in one style. */
export interface FormattedCitation {
  readonly style: keyof typeof citationStyles;
  /** HTML: text and `<i>` alone. */
  readonly html: string;
}
