import type { Nodes, Root } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmTableFromMarkdown, gfmTableToMarkdown } from 'mdast-util-gfm-table';
import { mdxToMarkdown } from 'mdast-util-mdx';
import { toMarkdown, type Unsafe } from 'mdast-util-to-markdown';
import { gfmTable } from 'micromark-extension-gfm-table';
import { visitParents } from 'unist-util-visit-parents';
import { excessOf } from '../load/body/body-limits.ts';
import type { ForeignText } from './foreign-annotation.ts';
import { htmlToProse } from './html-to-prose.ts';
import { NotProse, noCounterpart } from './not-prose.ts';

/** A text in the form of our prose, and the addresses it links to. */
export interface ImportedProse {
  readonly prose: string;
  readonly links: readonly string[];
}

/**
 * Converts texts from other tools to our prose. `toLink` gives the link form of an address of this site, such
 * as `origin:some-id`, and returns other addresses unchanged. The result must still pass the gate.
 * @throws NotProse for content without a counterpart in prose, and for text that a parser would need seconds
 * for
 */
export function toProse(
  texts: readonly ForeignText[],
  toLink: (address: string) => string,
): ImportedProse {
  const children = texts.flatMap((text) => parse(text).children);
  const tree: Root = { type: 'root', children };
  const links: string[] = [];
  visitParents(tree, (node: Nodes) => {
    if (node.type === 'html') throw noCounterpart(`<${/\w+/.exec(node.value)?.[0] ?? '!'}>`);
    if (node.type !== 'link' && node.type !== 'definition') return;
    links.push(node.url);
    node.url = toLink(node.url);
  });
  return { prose: serialize(tree), links };
}

function parse({ format, value }: ForeignText): Root {
  if (format === 'text/html') return htmlToProse(value);
  if (format === 'text/markdown') return parseMarkdown(value);
  const paragraphs = value.split(/\n\s*\n/).map((paragraph) => paragraph.trim());
  return {
    type: 'root',
    children: paragraphs
      .filter((paragraph) => paragraph !== '')
      .map((text) => ({ type: 'paragraph', children: [{ type: 'text', value: text }] })),
  };
}

function parseMarkdown(value: string): Root {
  const excess = excessOf(value);
  if (excess) throw new NotProse(excess.finding.message, excess.finding.fix);
  return fromMarkdown(value, {
    extensions: [gfmTable()],
    mdastExtensions: [gfmTableFromMarkdown()],
  });
}
/**
 * Characters that the gate refuses because they would be printed as typed. Here that is intended, so they are
 * escaped.
 */
const typedSigns: Unsafe[] = [
  { character: '~', after: '~' },
  { character: ':', before: '[psPS]', after: '\\/' },
  { character: '.', before: '[wW]', after: '\\S' },
].map((sign) => ({ ...sign, inConstruct: 'phrasing', notInConstruct: ['link', 'label'] }));

function serialize(tree: Root): string {
  const text = toMarkdown(tree, {
    bullet: '-',
    emphasis: '*',
    fences: true,
    resourceLink: true,
    rule: '-',
    unsafe: typedSigns,
    extensions: [mdxToMarkdown(), gfmTableToMarkdown()],
  });
  return text.trim().normalize('NFC');
}
