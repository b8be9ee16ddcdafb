import type { Problem } from '../../model/problem.ts';
import { problemAt, type NamedText } from '../place.ts';

/** Maximum length of a line, in UTF-16 units. No reviewer reads longer ones, and parsers may need minutes for them. */
const maxLineLength = 10_000;

/** Checks that no line of a file is too long. */
export function checkLineLengths(source: NamedText): readonly Problem[] {
  if (source.text.length <= maxLineLength) return [];
  const problems: Problem[] = [];
  let start = 0;
  for (const line of source.text.split('\n')) {
    if (line.length > maxLineLength) {
      problems.push(
        problemAt(source, start, start + line.length, {
          rule: 'readable-size',
          message: `This line has ${line.length.toLocaleString('en')} characters; 10,000 is the most.`,
          fix: 'Break the line at the ends of sentences; a single line end does not show.',
        }),
      );
    }
    start += line.length + 1;
  }
  return problems;
}
