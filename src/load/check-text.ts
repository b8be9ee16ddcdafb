import type { Nodes, Parents, Text } from 'mdast';
import type { BodyReport } from './body-report.ts';
import { hiddenCharacters } from './hidden-characters.ts';
import type { Finding } from './place.ts';

/** A line that MDX reads as a program, at the start of a block; `import ` and `export ` always are. */
const codeWord = /^(?:import|export) /;
/** What only a program says, on any line and in any letter case. */
const codeShape =
  /^[ \t>]*(?:[-+*][ \t]+|\d+[.)][ \t]+)*(?:import(?:\s+(?:type\s+)?[\w*{$][^'"\n]*\sfrom)?\s*['"]|import\s*\(\s*['"]|export\s+(?:default\b|async\b|(?:const|let|var|function|class)\s+[\w${[])|export\s*[{*][^\n]*(?:\}|\bfrom\b))/im;

/** The first line in a block of text that MDX would run: where it begins in the block, and the line. */
export function codeLine(
  block: string,
): { readonly index: number; readonly line: string } | undefined {
  const shape = codeWord.test(block) ? undefined : codeShape.exec(block);
  if (shape === null) return undefined;
  const index = shape ? shape.index + shape[0].search(/import|export/i) : 0;
  return { index, line: /^.*/.exec(block.slice(index))?.[0] ?? '' };
}

/** Checks a block of text (paragraph, heading, table) for lines that MDX would run. */
export function checkCodeLines(node: Nodes, report: BodyReport): void {
  const found = codeLine(report.raw(node));
  if (!found) return;
  const word = /^\w+/.exec(found.line)?.[0] ?? '';
  const finding = {
    rule: 'literal-prose',
    message: `A line that begins with “${word}” is read as a program, and content never runs.`,
    fix: 'Begin the sentence with another word, or put code in back-ticks.',
  } as const;
  report.add(node, finding, found.index, found.line.length);
}

/** Checks braces; those in a line that is a program already are told with that line. */
export function checkBraces(node: Nodes, ancestors: readonly Parents[], report: BodyReport): void {
  if (ancestors.some((block) => block.type === 'paragraph' && codeLine(report.raw(block)))) return;
  report.add(node, {
    rule: 'literal-prose',
    message: 'Braces run code, and content never runs.',
    fix: 'Write \\{ for a brace, or put the text in back-ticks.',
  });
}

/** What looks like a link or a footnote and is none, because nothing defines it. */
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
    pattern: /(?<!\\)\]\[([^\][]*)\]/g,
    finding: ([, label]) => ({
      rule: 'defined-link',
      message: `Nothing says where the link “${label}” leads.`,
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
];

/** Checks a run of text: failed links, hidden characters written as entities. */
export function checkText(node: Text, report: BodyReport): void {
  const raw = report.raw(node);
  if (raw.includes(']')) {
    for (const { pattern, finding } of notLinks) {
      for (const match of raw.matchAll(pattern))
        report.add(node, finding(match), match.index, match[0].length);
    }
  }
  if (raw.includes('&')) checkDecoded(node, node.value, report);
}

/** Checks text after its entities are decoded, as a reader gets it; they can hide what the file does not
 * show. What the file shows was checked with the file. */
export function checkDecoded(
  node: Pick<Nodes, 'position'>,
  value: string,
  report: BodyReport,
): void {
  const raw = report.raw(node);
  if (hiddenCharacters(raw).length > 0 || raw !== raw.normalize('NFC')) return;
  const [hidden] = hiddenCharacters(value);
  if (hidden) {
    report.add(node, {
      rule: 'plain-characters',
      message: `An entity stands here for ${hidden.what}.`,
      fix: 'Delete the entity.',
    });
  } else if (value !== value.normalize('NFC')) {
    report.add(node, {
      rule: 'composed-characters',
      message: 'An entity adds a mark to a letter.',
      fix: `Write “${value.normalize('NFC').slice(0, 40).toWellFormed()}” without entities.`,
    });
  }
}
