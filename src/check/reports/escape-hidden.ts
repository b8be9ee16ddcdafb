import { codePoint, hiddenCharacters } from '../../load/files/hidden-characters.ts';

/**
 * Text on one line in which every character shows: a hidden one as ‹U+202E›, a tab as two spaces.
 * Everything that a terminal prints of a contributor's words passes through here, so that no escape
 * sequence runs, no control makes a line read otherwise than it is written, and no log obeys it.
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
 * What GitHub's runner takes for a command where it stands in a log: `::` at the beginning of a
 * line, `##[` anywhere.
 *
 * @see https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-commands
 */
export const logCommand = /^\s*::|##\[/;

function named(characters: string): string {
  return [...characters].map((char) => `‹${codePoint(char)}›`).join('');
}
