import { codePoint, hiddenCharacters } from '../../load/files/hidden-characters.ts';

/**
 * One line of text in which every character is visible: a hidden one as ‹U+202E›, a tab as two spaces. All text of
 * contributors passes through here before a terminal prints it. So no escape sequence runs, no control character
 * changes how a line reads, and no log executes it.
 */
export function escapeHidden(text: string): string {
  let shown = '';
  let from = 0;
  for (const { index, length } of hiddenCharacters(text)) {
    shown += text.slice(from, index) + named(text.slice(index, index + length));
    from = index + length;
  }
  return (shown + text.slice(from))
    .replaceAll('\t', '  ')
    .replaceAll(/[\r\n]/g, named)
    .replace(/^( *)(:)(?=:)/, (_, spaces: string, sign: string) => spaces + named(sign))
    .replaceAll(/#(?=#\[)/g, named);
}

/**
 * Matches a command for the runner of GitHub Actions in a log: `::` at the beginning of a line, or `##[` anywhere.
 *
 * @see https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-commands
 */
export const logCommand = /^\s*::|##\[/;

function named(characters: string): string {
  return [...characters].map((char) => `‹${codePoint(char)}›`).join('');
}
