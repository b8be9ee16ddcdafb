import type { Finding } from '../place.ts';

/** The first part of a text that exceeds a limit: its range in UTF-16 units, and what to report. */
export interface Excess {
  readonly index: number;
  readonly length: number;
  readonly finding: Finding;
}

/** Maximum depth of nested lists and quotations. */
const maxDepth = 12;
/** Maximum indent of a list or quotation, in columns: four for each level. */
const maxIndentColumns = maxDepth * 4;
/** Maximum number of list items and lines of quotations in a text, counted once for each level. */
const maxMarkers = 2000;

/**
 * Maximum numbers of a sign in one block (lines without an empty line between them). The parser’s time is
 * quadratic in them.
 */
const perBlock: readonly { readonly sign: RegExp; readonly most: number; readonly what: string }[] =
  [
    { sign: /[[\]]/g, most: 1000, what: 'square brackets' },
    { sign: /\{/g, most: 500, what: 'braces' },
    { sign: /</g, most: 500, what: 'signs <' },
    { sign: /`+/g, most: 500, what: 'groups of back-ticks' },
    { sign: /\*+|_+/g, most: 400, what: 'signs of emphasis' },
    { sign: /\|/g, most: 5000, what: 'table cells' },
    { sign: /\n/g, most: 1000, what: 'lines' },
  ];

/** Maximum numbers of a sign in a whole text. */
const perText: readonly { readonly sign: RegExp; readonly most: number; readonly what: string }[] =
  [
    { sign: /</g, most: 2000, what: 'signs <' },
    { sign: /[[\]]/g, most: 5000, what: 'square brackets' },
    { sign: /\{/g, most: 2000, what: 'braces' },
    { sign: /\*+|_+/g, most: 10_000, what: 'signs of emphasis' },
    { sign: /\|/g, most: 20_000, what: 'table cells' },
    { sign: /\[\^/g, most: 1000, what: 'footnotes' },
    { sign: /[&\\]/g, most: 5000, what: 'signs & and \\' },
    { sign: /^[ \t>]*(?:=+|-+)[ \t]*$/gm, most: 200, what: 'lines of = or -' },
    { sign: /\n/g, most: 5000, what: 'lines' },
  ];

/** Runs that no prose needs: long sequences of back-ticks, and of white space within a line. */
const longRuns = /(?<!`)`{17,}|(?<![ \t])[ \t]{200,}/;

/** Finds the first thing that would keep the parser busy for seconds or overflow its stack. Runs in linear time. */
export function excessOf(text: string): Excess | undefined {
  return deepLine(text) ?? longRun(text) ?? crowdedBlock(text) ?? crowdedText(text);
}

/** A line that begins with markers of nested lists and quotations. */
const containerLine = /^[ \t]*(?:(?:>|[-+*](?=[ \t])|\d{1,9}[.)](?=[ \t]))[ \t]*)+/gm;

function deepLine(text: string): Excess | undefined {
  let all = 0;
  for (const { 0: start, index } of text.matchAll(containerLine)) {
    const marks = start.match(/>|[-+*]|\d{1,9}[.)]/g)?.length ?? 0;
    const indent = /^[ \t]*/.exec(start)?.[0].replaceAll('\t', '    ').length ?? 0;
    all += marks;
    if (marks <= maxDepth && indent <= maxIndentColumns && all <= maxMarkers) continue;
    const finding =
      all > maxMarkers && marks <= maxDepth
        ? shallow(
            'There are more than 2,000 items of lists and lines of quotations in one record.',
            'Divide the text into several records.',
          )
        : shallow(
            'Lists and quotations stand more than 12 deep inside each other here.',
            'Write it with at most two or three levels.',
          );
    return { index: index + start.search(/\S/), length: start.trim().length, finding };
  }
  return undefined;
}

function longRun(text: string): Excess | undefined {
  const run = longRuns.exec(text)?.[0];
  if (run === undefined) return undefined;
  const count = run.length.toLocaleString('en');
  const finding = run.startsWith('`')
    ? shallow(
        `${count} back-ticks stand in a row.`,
        'Use one back-tick for code in a line, and three for a block.',
      )
    : shallow(
        `${count} spaces or tabs stand in a row.`,
        'Write one space; white space does not show.',
      );
  return { index: text.indexOf(run), length: run.length, finding };
}

function crowdedBlock(text: string): Excess | undefined {
  for (const { block, index } of blocksOf(text)) {
    const excess = crowded(
      block,
      perBlock,
      'one block',
      'Divide it by empty lines, or write it more simply.',
    );
    if (excess) return { ...excess, index: index + excess.index };
  }
  return undefined;
}

/** The blocks of a text with their offsets: runs of non-empty lines. */
function* blocksOf(text: string): Generator<{ readonly block: string; readonly index: number }> {
  let [start, at] = [0, 0];
  for (const line of text.split(/(?<=\n)/)) {
    if (line.trim() === '') {
      if (at > start) yield { block: text.slice(start, at), index: start };
      start = at + line.length;
    }
    at += line.length;
  }
  if (at > start) yield { block: text.slice(start, at), index: start };
}

function crowdedText(text: string): Excess | undefined {
  return crowded(text, perText, 'one record', 'Divide the text into several records.');
}

function crowded(
  text: string,
  limits: typeof perBlock,
  where: string,
  fix: string,
): Excess | undefined {
  for (const { sign, most, what } of limits) {
    if (text.length <= most) continue;
    let count = 0;
    for (const { 0: match, index } of text.matchAll(sign)) {
      count += 1;
      if (count <= most) continue;
      return {
        index,
        length: match.length,
        finding: shallow(
          `There are more than ${most.toLocaleString('en')} ${what} in ${where}; this is the first too many.`,
          fix,
        ),
      };
    }
  }
  return undefined;
}

function shallow(message: string, fix: string): Finding {
  return { rule: 'shallow-nesting', message, fix };
}
