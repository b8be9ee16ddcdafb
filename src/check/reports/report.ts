import type { Problem } from '../../model/problem.ts';
import { escapeHidden, logCommand } from './escape-hidden.ts';

/** The most characters of a line shown before and after the place of a problem. */
const around = 70;

/** Gives the text of a file. Asked only for files of which a problem quotes text, so never for a pipe or a folder. */
type TextOf = (file: string) => string | undefined;

/**
 * Formats problems for people and machines: sorted by file, line and column; each begins with one line
 * `file:line:column rule-id message`, then the author’s own line with carets under the part that is wrong, and
 * the fix. Ends with the counts. Characters that do not show are written as their code points.
 */
export function formatReport(problems: readonly Problem[], textOf: TextOf): string {
  const sorted = problems.toSorted(
    (a, b) =>
      compare(a.file, b.file) || a.line - b.line || a.column - b.column || compare(a.rule, b.rule),
  );
  const blocks = sorted.map((problem) => formatProblem(problem, textOf));
  return [...blocks, counts(problems)].join('\n');
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function formatProblem(problem: Problem, textOf: TextOf): string {
  const { file, line, column, rule, message, fix } = problem;
  const head = escapeHidden(`${file}:${line}:${column} ${rule} ${message}`);
  const shown = problem.quoted === '' ? [] : excerpt(problem, textOf(file));
  return [head, ...shown, `    fix: ${escapeHidden(fix)}`].join('\n');
}

/** The line of the file with carets, or the quoted text alone where the line is not at hand. */
function excerpt({ line, column, quoted }: Problem, text: string | undefined): string[] {
  const whole = text?.split('\n', line)[line - 1];
  // A line that a log would obey is not shown whole: escaping its parts would miss what is between them.
  const isShown =
    whole?.startsWith(quoted.split('\n', 1)[0] ?? '', column - 1) && !logCommand.test(whole);
  const found = isShown ? whole : undefined;
  const [before, after] =
    found === undefined
      ? ['', '']
      : [found.slice(0, column - 1), found.slice(column - 1 + quoted.length)];
  const lead = before.length > around ? `…${before.slice(-around).toWellFormed()}` : before;
  const rest = after.length > around ? `${after.slice(0, around).toWellFormed()}…` : after;
  const marked = escapeHidden(quoted);
  return [
    `      ${escapeHidden(lead)}${marked}${escapeHidden(rest)}`.trimEnd(),
    `      ${' '.repeat(columns(escapeHidden(lead)))}${'^'.repeat(Math.max(1, columns(marked)))}`,
  ];
}

/** How many columns of a terminal a text takes: two for East Asian characters and emoji, none for marks. */
function columns(text: string): number {
  let count = 0;
  for (const char of text) {
    if (/\p{M}/u.test(char)) continue;
    count +=
      /[\p{Script=Han}\p{Script=Hira}\p{Script=Kana}\p{Script=Hang}\u3000-\u303f\uff01-\uff60]|\p{Emoji_Presentation}/u.test(
        char,
      )
        ? 2
        : 1;
  }
  return count;
}

function counts(problems: readonly Problem[]): string {
  const files = new Set(problems.map(({ file }) => file)).size;
  return `${problems.length} ${problems.length === 1 ? 'problem' : 'problems'} in ${files} ${files === 1 ? 'file' : 'files'}.`;
}
