import type { Problem } from '../../model/problem.ts';
import { escapeHidden, logCommand } from './escape-hidden.ts';

/** Maximum number of characters shown before and after a problem in its line. */
const maxChars = 70;

/**
 * Returns the text of a file. Called only for files from which a problem quotes text, so never for a pipe or a
 * folder.
 */
type TextOf = (file: string) => string | undefined;

/**
 * Formats problems for people and machines, sorted by file, line and column. Each begins with one line
 * `file:line:column rule-id message`, followed by the author’s line with carets under the wrong part, and the fix.
 * The last line has the counts. Hidden characters are written as code points.
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

/** The line of the file with carets, or only the quoted text if the line is not available. */
function excerpt({ line, column, quoted }: Problem, text: string | undefined): string[] {
  const whole = text?.split('\n', line)[line - 1];
  // A line that is a command for the log is not shown whole: escaping its parts could miss a command across them.
  const isShown =
    whole?.startsWith(quoted.split('\n', 1)[0] ?? '', column - 1) && !logCommand.test(whole);
  const found = isShown ? whole : undefined;
  const [before, after] =
    found === undefined
      ? ['', '']
      : [found.slice(0, column - 1), found.slice(column - 1 + quoted.length)];
  const lead = before.length > maxChars ? `…${before.slice(-maxChars).toWellFormed()}` : before;
  const rest = after.length > maxChars ? `${after.slice(0, maxChars).toWellFormed()}…` : after;
  const marked = escapeHidden(quoted);
  return [
    `      ${escapeHidden(lead)}${marked}${escapeHidden(rest)}`.trimEnd(),
    `      ${' '.repeat(columns(escapeHidden(lead)))}${'^'.repeat(Math.max(1, columns(marked)))}`,
  ];
}

/**
 * The width of a text in a terminal, in columns: two for East Asian characters and emoji, none for combining
 * marks.
 */
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
