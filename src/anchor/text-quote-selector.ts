/**
 * A passage identified by its words: the TextQuoteSelector of the W3C Web Annotation Data Model.
 *
 * @see https://www.w3.org/TR/annotation-model/#text-quote-selector
 */
export interface TextQuoteSelector {
  /** The passage itself, word for word. */
  readonly exact: string;
  /** The text directly before the passage. */
  readonly prefix?: string;
  /** The text directly after the passage. */
  readonly suffix?: string;
}

/** A half-open range of text, in UTF-16 code units: includes `start`, excludes `end`. */
export interface TextRange {
  readonly start: number;
  readonly end: number;
}
