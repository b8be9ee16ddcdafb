import type { Nodes, Parents, Text } from 'mdast';
import type { BodyReport } from './body-report.ts';
import { decodeEntities } from '../../load/body/decode-entities.ts';
import { hiddenCharacters } from '../../load/files/hidden-characters.ts';
import type { Finding } from '../../load/place.ts';
import { comment, programBlock, programLine } from '../../load/body/program-line.ts';

/** Code that cannot be prose, on any line and in any letter case. */
const codeShape =
  /^[ \t>]*(?:[-+*][ \t]+|\d+[.)][ \t]+)*(?:import(?:\s+(?:type\s+)?[\w*{$][^'"\n]*\sfrom)?\s*['"]|import\s*\(\s*['"]|export\s+(?:default\b|async\b|(?:const|let|var|function|class)\s+[\w${[])|export\s*(?:`|[{*][^\n]*(?:\}|\bfrom\b)))/im;

/**
 * The first line in a block that looks like a program although MDX would not run it here, with its offset in the
 * block.
 */
function codeLine(
  node: Nodes,
  report: BodyReport,
): { readonly index: number; readonly line: string } | undefined {
  const block = report.raw(node);
  if (node.position?.start.column === 1 && programBlock.test(block)) return undefined;
  const shape = codeShape.exec(block);
  if (!shape) return undefined;
  const index = shape.index + shape[0].search(/import|export/i);
  return { index, line: /^.*/.exec(block.slice(index))?.[0] ?? '' };
}

/** Checks a block of text (paragraph, heading or table) for lines that look like a program. */
export function checkCodeLines(node: Nodes, report: BodyReport): void {
  const found = codeLine(node, report);
  if (found) report.add(node, programLine(found.line), found.index, found.line.length);
}

/** Checks braces. Those in a line that looks like a program are reported with that line. */
export function checkBraces(node: Nodes, ancestors: readonly Parents[], report: BodyReport): void {
  if (ancestors.some((block) => block.type === 'paragraph' && codeLine(block, report))) return;
  report.add(
    node,
    /^\{\s*\/[*/]/.test(report.raw(node))
      ? comment
      : {
          rule: 'literal-prose',
          message: 'Braces run code, and content never runs.',
          fix: 'Write \\{ for a brace, or put the text in back-ticks.',
        },
  );
}

/** Text that looks like a link or a footnote but is none, because its definition is missing or its syntax is wrong. */
const notLinks: readonly {
  readonly pattern: RegExp;
  readonly finding: (match: RegExpExecArray) => Finding;
}[] = [
  {
    pattern: /(?<!\\)\[\^([^\]\s[]+)\]/g,
    finding: ([, label]) => ({
      rule: 'defined-footnote',
      message: `There is no footnote “${label}”.`,
      fix: `Add its text on a line of its own: [^${label}]: The text.`,
    }),
  },
  {
    // Emphasis or code may follow in the label; they are other nodes, so this text ends before them.
    pattern: /(?<!\\)\]\[(?:([^\][]*)\]|[^\][]*$)/g,
    finding: ([, label]) => ({
      rule: 'defined-link',
      message: `Nothing says where ${label === undefined ? 'this link' : `the link “${label}”`} leads.`,
      fix: `Write [text](address), or \\[ for a bracket.`,
    }),
  },
  {
    pattern: /(?<!\\)\]\([^)\n]*\)?/g,
    finding: () => ({
      rule: 'defined-link',
      message: 'This looks like a link and is none.',
      fix: 'Write [text](address) with no space or bracket in the address; write %20 and %28 for them.',
    }),
  },
  {
    pattern: /(?<!\\)\][ \t]{1,9}\(https?:(\/\/[^()\s]*)\)/g,
    finding: ([, address]) => ({
      rule: 'defined-link',
      message: 'This looks like a link and is none.',
      fix: `Remove the space between the two pairs of brackets: [words](https:${address}).`,
    }),
  },
  {
    pattern: /(?<!\\)\(([^()[\]\n]{1,200})\)\[https?:(\/\/[^[\]\s]*)\]/g,
    finding: ([, words, address]) => ({
      rule: 'defined-link',
      message: 'The brackets of this link are the wrong way round.',
      fix: `Write [${words}](https:${address}).`,
    }),
  },
];

/** Checks a text node for failed links and for hidden characters written as entities. */
export function checkText(node: Text, report: BodyReport): void {
  const raw = report.raw(node);
  if (raw.includes(']')) {
    for (const { pattern, finding } of notLinks) {
      for (const match of raw.matchAll(pattern))
        report.add(node, finding(match), match.index, match[0].length);
    }
  }
  checkEntities(node, report);
}

/** Checks that no entity in a node encodes a hidden character, or a combining mark apart from its letter. */
export function checkEntities(node: Pick<Nodes, 'position'>, report: BodyReport): void {
  const raw = report.raw(node);
  if (!raw.includes('&') || raw !== raw.normalize('NFC')) return;
  const read = decodeEntities(raw);
  const shown = new Set(hiddenCharacters(raw).map(({ index }) => index));
  for (const { index, length, what, fix } of hiddenCharacters(read.text)) {
    const [start, end] = read.written(index, index + length);
    // A character that is in the file itself is reported for the file.
    if (shown.has(start)) continue;
    report.add(node, hiddenFinding('entity', what, fix), start, end - start);
  }
  if (read.text !== read.text.normalize('NFC')) {
    report.add(node, {
      rule: 'composed-characters',
      message: 'An entity adds a mark to a letter.',
      fix: `Write “${read.text.normalize('NFC').slice(0, 40).toWellFormed()}” in plain letters.`,
    });
  }
}

/** The problem with a hidden character that is written as an entity or percent escape. */
export function hiddenFinding(
  form: 'entity' | 'percent escape',
  what: string,
  fix: string,
): Finding {
  return {
    rule: 'plain-characters',
    message: `This ${form} means ${what}.`,
    fix: `${fix} It is written as this ${form}.`,
  };
}
