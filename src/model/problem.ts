import type { RuleId } from './rules/all-rules.ts';

/** A position in a content file: path as a contributor would type it, line and column from 1 (UTF-16 units). */
export interface Place {
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

/** One value of a file's front matter to be written so that a problem is mended. */
interface ValueRepair {
  readonly file: string;
  readonly path: readonly string[];
  readonly value: string;
}

/** Words to be put in at a place of a file so that a problem is mended. */
export interface TextRepair extends Place {
  readonly insert: string;
}

export type Repair = ValueRepair | TextRepair;

/** One breach of one rule, with its place. Errors in the code are exceptions, never problems. */
export interface Problem extends Place {
  readonly rule: RuleId;
  /** What is wrong here, in a sentence. */
  readonly message: string;
  /** The author's own text, cut to a readable length; empty where there is none to quote. */
  readonly quoted: string;
  /** What to write instead, in a sentence. */
  readonly fix: string;
  /** Set where the mending is certain enough for `npm run check -- --fix` to do it. */
  readonly repairs?: readonly Repair[];
}
