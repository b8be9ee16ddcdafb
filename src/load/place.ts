import type { Place, Problem } from '../model/problem.ts';
import type { RuleId } from '../model/rules.ts';

/** A file's text and the path by which messages name it. */
export interface NamedText {
  readonly path: string;
  readonly text: string;
}

/** The place of an offset (UTF-16 units, from 0) in a text. */
export function placeAt(source: NamedText, offset: number): Place {
  let line = 1;
  let start = 0;
  for (
    let next = source.text.indexOf('\n');
    next !== -1 && next < offset;
    next = source.text.indexOf('\n', start)
  ) {
    line += 1;
    start = next + 1;
  }
  return { file: source.path, line, column: offset - start + 1 };
}

/** The most characters of the author's text that a message repeats. */
const longest = 60;

/** The author's text as a message repeats it: its first line, cut to a readable length between two characters. */
export function cutQuoted(text: string): string {
  const line = /^[^\n]*/.exec(text)?.[0] ?? '';
  return line.length <= longest
    ? line
    : line
        .slice(0, longest)
        .toWellFormed()
        .replace(/\uFFFD$/, '');
}

/** What a problem says apart from its place. */
export interface Finding {
  readonly rule: RuleId;
  readonly message: string;
  readonly fix: string;
}

/** A problem with the text from `start` to `end` (offsets in UTF-16 units). */
export function problemAt(
  source: NamedText,
  start: number,
  end: number,
  finding: Finding,
): Problem {
  return {
    ...placeAt(source, start),
    ...finding,
    quoted: cutQuoted(source.text.slice(start, end)),
  };
}
