import type { TextQuoteSelector, TextRange } from '../anchor/text-quote-selector.ts';

/** Formats of an annotation’s text in other tools. */
export type TextFormat = 'text/html' | 'text/markdown' | 'text/plain';

/** Why an annotation was not public where it was made: only some people could read it, or a moderator hid it. */
export type Restriction = 'private' | 'hidden';

/** An annotation from another tool, independent of its format. */
export interface ForeignAnnotation {
  /** Its position in the file, and its id if it has one: `12:5 annotation 3 (abc)`. */
  readonly label: string;
  readonly id: string | undefined;
  readonly restrictions: readonly Restriction[];
  /** The address of the annotated page, as given. */
  readonly source: string | undefined;
  readonly selector: TextQuoteSelector | undefined;
  /** Position of the passage in the normalized text of its page, in Unicode code points. */
  readonly position: TextRange | undefined;
  /** Its text, usually in one part. Empty for a highlight. */
  readonly texts: readonly ForeignText[];
  readonly tags: readonly string[];
  readonly motivation: string | undefined;
  /** Addresses of bodies that are links. */
  readonly links: readonly string[];
  /** Names and ids of its creator. */
  readonly creators: readonly string[];
  /** ISO 8601, as given. */
  readonly created: string | undefined;
  readonly modified: string | undefined;
  /** The record that our own export embeds. */
  readonly record: unknown;
  /** Why it cannot become a record, in one sentence. Undefined if it can. */
  readonly flaw: string | undefined;
  /** Short descriptions of bodies that are not the creator’s note on the passage. */
  readonly leftOut: readonly string[];
}

/** A text and its format. */
export interface ForeignText {
  readonly format: TextFormat;
  readonly value: string;
}

/** The flaw of a reply. */
export const isReply = 'It answers another annotation, and is not on a passage itself.';

/** The flaw of an annotation on more than one passage. */
export const isOnSeveral = 'It is on several passages; a note is on one.';

/** The flaw of an annotation by more than one person. */
export const isBySeveral = 'Several people wrote it; a note has one creator.';

/** Why an annotation is not imported, and what would have to change. */
export interface Refusal {
  readonly label: string;
  readonly message: string;
  readonly fix: string;
}

/** A value, or the reason why there is none. */
export type ImportOutcome<T> = { readonly value: T } | { readonly refusal: Refusal };

/** Makes the refusal of an annotation. */
export function refuse(label: string, message: string, fix: string): { readonly refusal: Refusal } {
  return { refusal: { label, message, fix } };
}
