import { comment, programBlock, programLine } from './program-line.ts';
import { suggestion } from '../did-you-mean.ts';
import { markdownFor } from './markdown-for.ts';
import type { Finding } from '../place.ts';
import { proseComponent, proseComponents } from './prose-components.ts';

/** An exception from the parser: a `VFileMessage`, with its place (https://github.com/vfile/vfile-message). */
export interface ParserError extends Error {
  readonly reason: string;
  readonly source: string | undefined;
  readonly ruleId: string | undefined;
  readonly place: Place | { readonly start: Place } | undefined;
}

interface Place {
  readonly line: number;
  readonly column: number;
}

/** True for an exception from the parser, false for a bug of our own. */
export function isParserError(error: unknown): error is ParserError {
  return error instanceof Error && 'reason' in error && 'place' in error;
}

/** A part of a body that does not parse: its range in UTF-16 units of the body, and what to report. */
export interface SyntaxFault {
  readonly start: number;
  readonly length: number;
  readonly finding: Finding;
  /** The name in the closing tag, if it differs from that of the opening tag. */
  readonly closedBy?: string;
}

/** The parser’s message for an opening tag with the wrong closing tag. */
const wrongEnd =
  /^Unexpected closing tag `<\/([\w.:-]+)>`, expected corresponding closing tag for `</;

/**
 * Explains a parser error in plain words, at the sign that caused it. `lastStart` is the offset at which the
 * parser last began a tag or a brace; the error’s own place is only where it gave up.
 */
export function syntaxFault(body: string, error: ParserError, lastStart: number): SyntaxFault {
  if (error.source === 'micromark-extension-mdxjs-esm') return programFault(body, error);
  const start = openTagOf(error, body) ?? strayTagOf(error, body) ?? lastStart;
  const text = body.slice(start);
  if (text.startsWith('{')) {
    return { start, length: /^.*/.exec(text)?.[0].length ?? 1, finding: openBrace };
  }
  const length = /^<[^<>\n]*>?/.exec(text)?.[0].length ?? 1;
  const closedBy = wrongEnd.exec(error.reason)?.[1];
  return { start, length, finding: tagProblem(text, error), ...(closedBy && { closedBy }) };
}

/** A block that begins with `import ` or `export ` and ends at the next empty line; MDX would run it. */
function programFault(body: string, { place }: ParserError): SyntaxFault {
  const { line = 1, column = 1 } =
    place === undefined ? {} : 'start' in place ? place.start : place;
  const start = offsetOf(body, line, column);
  const [block = ''] = /^.*(?:\n.*\S.*)*/.exec(body.slice(start)) ?? [];
  return { start, length: block.length, finding: programLine(block) };
}

/** Blanks out a faulty part of the body so that the rest can be parsed. Every other character keeps its offset. */
export function withoutFault(body: string, { start, length, closedBy }: SyntaxFault): string {
  const part = body.slice(start, start + length);
  if (programBlock.test(part)) {
    return body.slice(0, start) + part.replaceAll(/[^\n]/g, ' ') + body.slice(start + length);
  }
  const blanked = part.startsWith('{') ? part.replaceAll(/[{}]/g, blank) : blank.repeat(length);
  const rest = body.slice(start + length);
  const name = closedBy ?? /^<([A-Za-z][\w.:-]*)/.exec(part)?.[1];
  const end = name === undefined ? '' : `</${name}>`;
  return (
    body.slice(0, start) +
    blanked +
    (end === '' ? rest : rest.replace(end, blank.repeat(end.length)))
  );
}

/** A no-break space, which has no meaning in Markdown, not even at the beginning of a line. */
const blank = '\u00a0';

const openBrace: Finding = {
  rule: 'literal-prose',
  message: 'A brace is opened and not closed; braces run code, and content never runs.',
  fix: 'Write \\{ for a brace, or put the text in back-ticks.',
};

/** The offset of the open tag whose line and column a nesting error names: “closing tag for `<Quote>` (5:1-5:8)”. */
function openTagOf(error: ParserError, body: string): number | undefined {
  const [, line, column] = /closing tag for `[^`]*` \((\d+):(\d+)-/.exec(error.reason) ?? [];
  return line === undefined ? undefined : offsetOf(body, Number(line), Number(column));
}

/** The offset of a closing tag without an opening tag, or with more than a name in it. */
function strayTagOf(error: ParserError, body: string): number | undefined {
  if (error.source !== 'mdast-util-mdx-jsx' || !error.place) return undefined;
  const { line, column } = 'start' in error.place ? error.place.start : error.place;
  return body.lastIndexOf('<', offsetOf(body, line, column));
}

function offsetOf(text: string, line: number, column: number): number {
  let start = 0;
  for (let at = 1; at < line; at += 1) start = text.indexOf('\n', start) + 1;
  return start + column - 1;
}

function tagProblem(text: string, error: ParserError): Finding {
  if (text.startsWith('<!--')) return comment;
  if (/^<[!?]/.test(text)) {
    return {
      rule: 'known-component',
      message: 'This is HTML or XML, and prose holds neither.',
      fix: 'Remove it, or write &lt; for the sign itself.',
    };
  }
  const address = /^<((?:[a-z][a-z0-9+.-]*:|[^\s<>@]+@)[^\s<>]*)>?/i.exec(text)?.[1];
  if (address !== undefined && /:\/\/|@|^mailto:/i.test(address)) {
    const isPage = /^https?:\/\//i.test(address);
    return {
      rule: 'labelled-link',
      message: 'An address between < and > does not say what it leads to.',
      fix: isPage
        ? `Use [text](url): [the words of the link](${address.replace(/^http:/i, 'https:')}).`
        : 'Remove it: links lead to pages of the web, and nobody’s contact is published here.',
    };
  }
  const name = /^<\/?\s*([A-Za-z][\w.:-]*)/.exec(text)?.[1];
  if (name === undefined) {
    return {
      rule: 'closed-element',
      message: 'A < begins a component, and this is none.',
      fix: 'Put a space after it, or write &lt; for the sign itself.',
    };
  }
  const known = proseComponent(name);
  if (!known) return unknownComponent(name);
  const other = wrongEnd.exec(error.reason)?.[1];
  if (other !== undefined) {
    return {
      rule: 'closed-element',
      message: `<${name}> is closed by </${other}>.`,
      fix: `Write </${name}> in its place.`,
    };
  }
  if (error.ruleId === 'unexpected-closing-slash') {
    return {
      rule: 'closed-element',
      message: `</${name}> closes nothing that is open here.`,
      fix: `Write both tags in one paragraph, in pairs: ${known.example}.`,
    };
  }
  if (error.ruleId === 'end-tag-mismatch') {
    return {
      rule: 'closed-element',
      message: `<${name}> is not closed in its paragraph.`,
      fix: `Write ${known.example}.`,
    };
  }
  return {
    rule: 'literal-attribute',
    message: `The tag <${name}> cannot be read.`,
    fix: `Write ${known.example}.`,
  };
}

/** Error message for an element that prose does not allow. */
export function unknownComponent(name: string): Finding {
  const names = Object.keys(proseComponents);
  const html = /^[a-z]/.test(name) && suggestion(name, names) === '';
  const everywhere = names.filter((known) => !proseComponents[known]?.isList);
  return {
    rule: 'known-component',
    message: html
      ? `<${name}> is HTML or code, and prose holds neither.`
      : `There is no component <${name}>.`,
    fix:
      markdownFor(name) ??
      `${suggestion(name, names)}Use Markdown, or one of ${everywhere.map((known) => `<${known}>`).join(', ')}; write &lt; for the sign itself.`,
  };
}
