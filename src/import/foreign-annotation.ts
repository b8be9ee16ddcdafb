import type { TextQuoteSelector, TextRange } from '../anchor/text-quote-selector.ts';

/** The forms in which other tools write the text of an annotation. */
export type TextFormat = 'text/html' | 'text/markdown' | 'text/plain';

/** Why not everybody could read an annotation where it was made: only some may, or a moderator hid it. */
export type Restriction = 'private' | 'hidden';

/** An annotation of another tool, in one shape whatever its format was. */
export interface ForeignAnnotation {
  /** Its place in the file, and its id if it has one: `12:5 annotation 3 (abc)`. */
  readonly label: string;
  readonly id: string | undefined;
  readonly restrictions: readonly Restriction[];
  /** The address of what it is on, as given. */
  readonly source: string | undefined;
  readonly selector: TextQuoteSelector | undefined;
  /** Where the passage is, in code points of the normal text of its page. */
  readonly position: TextRange | undefined;
  /** Its text, often in one piece; nothing for a mere highlight. */
  readonly texts: readonly ForeignText[];
  readonly tags: readonly string[];
  readonly motivation: string | undefined;
  /** Addresses that it links to as its bodies. */
  readonly links: readonly string[];
  /** The names by which its creator goes. */
  readonly creators: readonly string[];
  /** When it was written and last changed: ISO 8601, as given. */
  readonly created: string | undefined;
  readonly modified: string | undefined;
  /** The record that an export of ours carries. */
  readonly record: unknown;
  /** Why it cannot be a note whatever it holds, in a sentence. */
  readonly flaw: string | undefined;
  /** Bodies that are not its creator's note on the passage, each in a few words. */
  readonly leftOut: readonly string[];
}

/** A piece of text and the form it is written in. */
export interface ForeignText {
  readonly format: TextFormat;
  readonly value: string;
}

/** What is wrong with an annotation that answers another. */
export const isReply = 'It answers another annotation, and is not on a passage itself.';

/** What is wrong with an annotation on more than one passage. */
export const isOnSeveral = 'It is on several passages; a note is on one.';

/** What is wrong with an annotation that more than one person wrote. */
export const isBySeveral = 'Several people wrote it; a note has one creator.';

/** Why an annotation is not taken, and what would have to change. */
export interface Refusal {
  readonly label: string;
  readonly message: string;
  readonly fix: string;
}

/** A value, or why there is none. */
export type ImportOutcome<T> = { readonly value: T } | { readonly refusal: Refusal };

/** Makes a refusal of an annotation. */
export function refuse(label: string, message: string, fix: string): { readonly refusal: Refusal } {
  return { refusal: { label, message, fix } };
}
