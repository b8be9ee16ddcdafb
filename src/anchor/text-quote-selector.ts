/**
 * A passage named by its words, as the W3C Web Annotation model names it.
 *
 * @see https://www.w3.org/TR/annotation-model/#text-quote-selector
 */
export interface TextQuoteSelector {
  /** The passage itself, word for word. */
  readonly exact: string;
  /** The text that stands directly before the passage. */
  readonly prefix?: string;
  /** The text that stands directly after the passage. */
  readonly suffix?: string;
}

/** A half-open range of text: `start` is in it, `end` is not. In UTF-16 code units. */
export interface TextRange {
  readonly start: number;
  readonly end: number;
}
