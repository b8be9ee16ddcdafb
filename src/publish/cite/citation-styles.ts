/** Citation styles by display name. Values are file names in `styles/`. */
export const citationStyles = {
  APA: 'apa',
  Chicago: 'chicago-note-bibliography',
  MLA: 'modern-language-association',
} as const;

/** A work cited in one style. */
export interface FormattedCitation {
  readonly style: keyof typeof citationStyles;
  /** HTML. Contains only text and `<i>` elements. */
  readonly html: string;
}
