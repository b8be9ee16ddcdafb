import type { Problem } from '../../model/problem.ts';
import { problemAt } from '../place.ts';
import type { NamedText } from '../place.ts';

/** The most characters in one line; longer ones no reviewer reads, and parsers take minutes over some. */
const longest = 10_000;

/** Checks that every line of a file is of a length that can be read. */
export function checkLineLengths(source: NamedText): readonly Problem[] {
  if (source.text.length <= longest) return [];
  const problems: Problem[] = [];
  let start = 0;
  for (const line of source.text.split('\n')) {
    if (line.length > longest) {
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
