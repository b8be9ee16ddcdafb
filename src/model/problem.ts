import type { RuleId } from './rules/all-rules.ts';

/**
 * A position in a content file. The path is as a contributor would type it; line and column count from 1 (UTF-16
 * units).
 */
export interface Place {
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

/** A repair: the value to write for one key of a file’s front matter. */
interface ValueRepair {
  readonly file: string;
  readonly path: readonly string[];
  readonly value: string;
}

/** A repair: the words to insert at a place in a file. */
export interface TextRepair extends Place {
  readonly insert: string;
}

/** Every line of a file ended by a line feed alone. */
interface LineEndRepair {
  readonly file: string;
  readonly lineEnds: 'LF';
}

export type Repair = ValueRepair | TextRepair | LineEndRepair;

/** One breach of one rule, with its place. Bugs in the code are exceptions, never problems. */
export interface Problem extends Place {
  readonly rule: RuleId;
  /** What is wrong, in a sentence. */
  readonly message: string;
  /** The author’s text, cut to a readable length; empty if there is nothing to quote. */
  readonly quoted: string;
  /** What to write instead, in a sentence. */
  readonly fix: string;
  /** Given if a repair is certain enough for `npm run check -- --fix` to write it. */
  readonly repairs?: readonly Repair[];
}
