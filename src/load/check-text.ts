import type { Nodes, Parents, Text } from 'mdast';
import type { BodyReport } from './body-report.ts';
import { decodeEntities } from './decode-entities.ts';
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

/** An address in the Tor network. */
export const onion = /\b[a-z2-7]{16}(?:[a-z2-7]{40})?\.onion\b/i;

/** Checks a run of text: failed links, hidden characters written as entities, onion addresses. */
export function checkText(node: Text, report: BodyReport): void {
  const raw = report.raw(node);
  if (raw.includes(']')) {
    for (const { pattern, finding } of notLinks) {
      for (const match of raw.matchAll(pattern))
        report.add(node, finding(match), match.index, match[0].length);
    }
  }
  checkEntities(node, report);
  const hidden = onion.exec(raw) ?? onion.exec(node.value);
  if (hidden) {
    const at = raw.indexOf(hidden[0]);
    report.add(node, onionAddress, Math.max(0, at), at === -1 ? raw.length : hidden[0].length);
  }
}

/** Error message for an onion address. */
export const onionAddress: Finding = {
  rule: 'public-address',
  message: 'This is an onion address.',
  fix: 'Onion addresses are never published here; say only that there is one.',
};

/** Checks that no entity in a part of the prose means a character that hides, or a mark apart from its letter. */
export function checkEntities(node: Pick<Nodes, 'position'>, report: BodyReport): void {
  const raw = report.raw(node);
  if (!raw.includes('&') || raw !== raw.normalize('NFC')) return;
  const read = decodeEntities(raw);
  const shown = new Set(hiddenCharacters(raw).map(({ index }) => index));
  for (const { index, length, what, fix } of hiddenCharacters(read.text)) {
    const [start, end] = read.written(index, index + length);
    // What the file itself shows is a problem of the file.
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

/** The problem with a character that hides, and is written in a form that hides it once more. */
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
