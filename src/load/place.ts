import type { Place, Problem } from '../model/problem.ts';
import type { RuleId } from '../model/rules/all-rules.ts';

/** A text with the path of its file, as messages show it. */
export interface NamedText {
  readonly path: string;
  readonly text: string;
}

/** The line and column of an offset (UTF-16 units, from 0) in a text. */
export function placeAt(source: NamedText, offset: number): Place {
  const starts = lineStarts(source.text);
  let [line, end] = [0, starts.length];
  while (end - line > 1) {
    const middle = (line + end) >> 1;
    if ((starts[middle] ?? 0) <= offset) line = middle;
    else end = middle;
  }
  return { file: source.path, line: line + 1, column: offset - (starts[line] ?? 0) + 1 };
}

/** Cache for the last text: problems usually come one after another from the same file. */
let latest = { text: '', starts: [0] };

/** The offsets at which the lines of a text begin. */
function lineStarts(text: string): readonly number[] {
  if (latest.text !== text) {
    const ends = text.matchAll(/\n/g);
    latest = { text, starts: [0, ...Array.from(ends, ({ index }) => index + 1)] };
  }
  return latest.starts;
}

/** Maximum length of the author’s text in a message, in UTF-16 units. */
const maxQuotedLength = 60;

/** The author’s text for a message: its first line, cut to a readable length without splitting a surrogate pair. */
export function cutQuoted(text: string): string {
  const line = /^[^\n]*/.exec(text)?.[0] ?? '';
  return line.length <= maxQuotedLength
    ? line
    : line
        .slice(0, maxQuotedLength)
        .toWellFormed()
        .replace(/\uFFFD$/, '');
}

/** A problem without its place. */
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
