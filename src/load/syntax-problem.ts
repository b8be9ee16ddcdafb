import type { VFileMessage } from 'vfile-message';
import type { Problem } from '../model/problem.ts';
import { suggestion } from './did-you-mean.ts';
import { problemAt } from './place.ts';
import type { Finding, NamedText } from './place.ts';
import { proseComponent, proseComponents } from './prose-components.ts';

/** Where the parser last began a tag or a brace, in its own text (UTF-16 units). */
export interface LastStart {
  sign: '<' | '{';
  offset: number;
}

/** Makes one problem of the parser’s error: at the sign that began it, in plain words. */
export function syntaxProblem(
  file: NamedText,
  bodyOffset: number,
  error: VFileMessage,
  last: LastStart,
): Problem {
  const body = file.text.slice(bodyOffset);
  const start = openTagOf(error, body) ?? placed(error, body, last);
  const sign = body[start] === '{' ? '{' : '<';
  const length = (sign === '{' ? /^.*/ : /^<[^<>\n]*>?/).exec(body.slice(start))?.[0].length ?? 1;
  const finding = sign === '{' ? openBrace : tagProblem(body.slice(start), error);
  return problemAt(file, bodyOffset + start, bodyOffset + start + length, finding);
}

const openBrace: Finding = {
  rule: 'literal-prose',
  message: 'A brace is opened and not closed; braces run code, and content never runs.',
  fix: 'Write \\{ for a brace, or put the text in back-ticks.',
};

/** The tag that an error of nesting names by its line and column: “closing tag for `<Quote>` (5:1-5:8)”. */
function openTagOf(error: VFileMessage, body: string): number | undefined {
  if (error.ruleId !== 'end-tag-mismatch' || /^Unexpected closing tag/.test(error.reason))
    return undefined;
  const [, line, column] = /\((\d+):(\d+)-/.exec(error.reason) ?? [];
  return line === undefined ? undefined : offsetOf(body, Number(line), Number(column));
}

function placed(error: VFileMessage, body: string, last: LastStart): number {
  const fromTree = error.source === 'mdast-util-mdx-jsx' && error.place;
  if (!fromTree) return last.offset;
  const point = 'start' in fromTree ? fromTree.start : fromTree;
  const at = offsetOf(body, point.line, point.column);
  return body.lastIndexOf('<', at);
}

function offsetOf(text: string, line: number, column: number): number {
  let start = 0;
  for (let at = 1; at < line; at += 1) start = text.indexOf('\n', start) + 1;
  return start + column - 1;
}

function tagProblem(text: string, error: VFileMessage): Finding {
  if (text.startsWith('<!--')) {
    return {
      rule: 'literal-prose',
      message: 'Comments have no place in prose.',
      fix: 'Remove it; say in the commit or the pull request what reviewers should know.',
    };
  }
  if (/^<[!?]/.test(text)) {
    return {
      rule: 'known-component',
      message: 'This is HTML or XML, and prose holds neither.',
      fix: 'Remove it, or write &lt; for the sign itself.',
    };
  }
  const address = /^<((?:[a-z][a-z0-9+.-]*:|[^\s<>@]+@)[^\s<>]*)>?/i.exec(text)?.[1];
  if (address !== undefined && /:\/\/|@|^mailto:/i.test(address)) {
    return {
      rule: 'labelled-link',
      message: 'An address between < and > says nothing of where it leads.',
      fix: `Use [text](url): [the words of the link](${address}).`,
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
  if (/^Unexpected closing|closing slash/.test(error.reason)) {
    return {
      rule: 'closed-element',
      message: `</${name}> closes nothing that is open here.`,
      fix: `Write both tags in one paragraph, in pairs: ${known.example}.`,
    };
  }
  if (/^Expected a closing tag/.test(error.reason)) {
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

/** What is said of an element that prose has not. */
export function unknownComponent(name: string): Finding {
  const names = Object.keys(proseComponents);
  const html = /^[a-z]/.test(name) && suggestion(name, names) === '';
  return {
    rule: 'known-component',
    message: html
      ? `<${name}> is HTML or code, and prose holds neither.`
      : `There is no component <${name}>.`,
    fix: `${suggestion(name, names)}Use Markdown, or one of ${names.map((known) => `<${known}>`).join(', ')}; write &lt; for the sign itself.`,
  };
}
