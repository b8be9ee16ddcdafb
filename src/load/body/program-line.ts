import type { Finding } from '../place.ts';

/** The start of a block that MDX would run as a program; the parser refuses it. */
export const programBlock = /^(?:import|export) /;

/** Error message for a line that is or looks like a program. */
export function programLine(line: string): Finding {
  const [word = ''] = /^\w+/.exec(line) ?? [];
  const entity = `&#${word.charCodeAt(0)};${word.slice(1)}`;
  return {
    rule: 'literal-prose',
    message: `A line that begins with “${word}” reads as a program, and content never runs.`,
    fix: `If it is a sentence, write ${entity} for the first word; if it is code, put it in back-ticks.`,
  };
}

/** Error message for an HTML or MDX comment. */
export const comment: Finding = {
  rule: 'literal-prose',
  message: 'Comments have no place in prose.',
  fix: 'Remove it; say in the commit or the pull request what reviewers should know.',
};
