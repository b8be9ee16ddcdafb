import type { Problem } from '../../model/problem.ts';
import { attempt, type Stop } from './attempt.ts';
import { problemAt, type Finding, type NamedText } from '../place.ts';

/** Limits for reading one record, and how many records may be stopped before the rest is skipped. */
export const fileLimits = { milliseconds: 1500, megabytes: 512, stops: 10 };

/** One problem for all files that were skipped because too many others took too long; none if none were. */
export function skippedFiles(files: readonly NamedText[]): readonly Problem[] {
  const [first, ...others] = files;
  if (!first) return [];
  const more = others.length === 0 ? '' : `, and ${others.length} more were not,`;
  return [
    problemAt(first, 0, 0, {
      rule: 'readable-record',
      message: `This file was not read${more} because ${fileLimits.stops} others took too long.`,
      fix: 'Mend those first. Then run the check again.',
    }),
  ];
}

/** The problem for a file that could not be read completely. */
export function stoppedFile(file: NamedText, stop: Stop): Problem {
  return problemAt(file, 0, 0, findingOf(stop));
}

/** The problems that a check finds in a file. A failure of the check itself is also one problem, so others go on. */
export function problemsOf(file: NamedText, check: () => readonly Problem[]): readonly Problem[] {
  const outcome = attempt(check);
  return 'value' in outcome ? outcome.value : [stoppedFile(file, outcome.stop)];
}

function findingOf(stop: Stop): Finding {
  const rule = 'readable-record';
  switch (stop.reason) {
    case 'time':
      return {
        rule,
        message: `This file takes too long to read: more than ${fileLimits.milliseconds / 1000} seconds of processor time.`,
        fix: simpler,
      };
    case 'memory':
      return {
        rule,
        message: `This file takes too much memory to read: more than ${fileLimits.megabytes} MB.`,
        fix: simpler,
      };
    case 'skipped':
      return {
        rule,
        message: 'This file was not read, because too many others took too long.',
        fix: 'Mend those first. Then run the check again.',
      };
    case 'depth':
      return {
        rule: 'shallow-nesting',
        message: 'The parts of this file are nested too deeply.',
        fix: 'Use at most two or three levels of lists, quotations and keys.',
      };
    case 'error':
      return {
        rule,
        message: `The generator failed on this file, which is a bug of the generator: ${stop.detail.split('\n', 1)[0]}`,
        fix: `Report the bug with this file and this line: ${placeIn(stop.detail)}.`,
      };
  }
}

const simpler =
  'Divide it into several records, or write it more simply: shorter lists, fewer brackets and signs of emphasis.';

/** The place where an exception was thrown: the first line of its stack in a file of ours. */
function placeIn(stack: string): string {
  const line = stack.split('\n').find((text) => /^ +at /.test(text) && text.includes('/src/'));
  return line ? line.slice(line.lastIndexOf('/src/') + 1).replace(')', '') : 'no line is known';
}
