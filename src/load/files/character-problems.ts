import type { Problem } from '../../model/problem.ts';
import { hiddenCharacters } from './hidden-characters.ts';
import { problemAt, type NamedText } from '../place.ts';

/** More than eight combining marks on one letter; so many hide the text around them. */
const stackedMarks = /\p{M}{9,}/gu;
/** Maximum number of problems of one sort that are reported for one file. */
const maxProblems = 20;

/** Checks the characters of a whole file: line ends, hidden characters, composition (Unicode NFC). */
export function checkCharacters(source: NamedText): readonly Problem[] {
  if (/^[\t\n\x20-\x7e]*$/.test(source.text)) return [];
  return [...lineEnds(source), ...hidden(source), ...marks(source), ...composition(source)];
}

function lineEnds(source: NamedText): readonly Problem[] {
  const at = source.text.indexOf('\r');
  if (at === -1) return [];
  const finding = {
    rule: 'plain-line-ends',
    message: 'Lines here end with a carriage return (CR, as Windows writes them).',
    fix: 'Save the file with line ends “LF” (“Unix”), or run npm run check -- --fix.',
  } as const;
  const problem = problemAt(source, at, at + 1, finding);
  return [{ ...problem, repairs: [{ file: source.path, lineEnds: 'LF' }] }];
}

function hidden(source: NamedText): readonly Problem[] {
  return hiddenCharacters(source.text)
    .slice(0, maxProblems)
    .map(({ index, length, what, fix }) =>
      problemAt(source, index, index + length, {
        rule: 'plain-characters',
        message: `This is ${what}.`,
        fix,
      }),
    );
}

function marks(source: NamedText): readonly Problem[] {
  if (!/[^\0-\u02ff]{9}/.test(source.text)) return [];
  return [...source.text.matchAll(stackedMarks)].slice(0, maxProblems).map(({ 0: run, index }) =>
    problemAt(source, index, index + run.length, {
      rule: 'composed-characters',
      message: `${[...run].length} combining marks are on one letter; 8 is the most.`,
      fix: 'Delete the marks that the word does not need.',
    }),
  );
}

function composition(source: NamedText): readonly Problem[] {
  if (source.text === source.text.normalize('NFC')) return [];
  const words = source.text.matchAll(/[^\n\t ]+/g);
  const problems: Problem[] = [];
  for (const { 0: word, index } of words) {
    const composed = word.normalize('NFC');
    if (composed === word) continue;
    problems.push(
      problemAt(source, index, index + word.length, {
        rule: 'composed-characters',
        message:
          'This is not in composed form (Unicode NFC): letters and marks are apart, and a search may miss it.',
        fix: `Write ${composed.trim() === '' ? 'a plain space' : `“${composed}”`}; typing it anew does it.`,
      }),
    );
    if (problems.length === maxProblems) break;
  }
  return problems;
}
