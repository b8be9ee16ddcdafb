import type { Element, Nodes, RootContent as HastContent } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import type { BlockContent, ListItem, PhrasingContent, Root } from 'mdast';
import type { MdxJsxTextElement } from 'mdast-util-mdx-jsx';

/** Thrown for what prose has no counterpart of; the message says what it is. */
export class NotProse extends Error {}

/** Elements that end a line before and after them. */
const blocks = new Set(
  'p div section article ul ol blockquote pre h1 h2 h3 h4 h5 h6 hr'.split(' '),
);
/** Elements within a line that prose has a counterpart of, or that add nothing to the words in them. */
const phrases = new Set(['em', 'i', 'strong', 'b', 'code', 'br', 'a', 'q', 'span', 'font']);

/**
 * Reduces HTML to what prose may hold: paragraphs, headings, lists, quotations, code, emphasis,
 * links and quoted words. Styles and classes are dropped, comments too.
 *
 * @throws NotProse for anything else, such as pictures, tables and scripts
 */
export function reduceHtml(html: string): Root {
  return { type: 'root', children: toBlocks(fromHtml(html, { fragment: true }).children) };
}

/** Blocks as they are; what stands between them in a line is a paragraph. */
function toBlocks(nodes: readonly HastContent[]): BlockContent[] {
  const found: BlockContent[] = [];
  let line: HastContent[] = [];
  const endLine = (): void => {
    const children = trimLine(toPhrases(line));
    if (children.length > 0) found.push({ type: 'paragraph', children });
    line = [];
  };
  for (const node of nodes) {
    if (node.type !== 'element' || !blocks.has(node.tagName)) {
      line.push(node);
      continue;
    }
    endLine();
    found.push(...toBlock(node));
  }
  endLine();
  return found;
}

/** The words of a line without white space at its ends and beside its breaks. */
function trimLine(phrases: readonly PhrasingContent[]): PhrasingContent[] {
  return phrases
    .map((phrase, index) => {
      if (phrase.type !== 'text') return phrase;
      const [before, after] = [phrases[index - 1], phrases[index + 1]];
      let { value } = phrase;
      if (!before || before.type === 'break') value = value.trimStart();
      if (!after || after.type === 'break') value = value.trimEnd();
      return { ...phrase, value };
    })
    .filter((phrase) => phrase.type !== 'text' || phrase.value !== '');
}

function toBlock(node: Element): BlockContent[] {
  const { tagName, children } = node;
  switch (tagName) {
    case 'ul':
    case 'ol':
      return [{ type: 'list', ordered: tagName === 'ol', spread: false, children: toItems(node) }];
    case 'blockquote':
      return [{ type: 'blockquote', children: toBlocks(children) }];
    case 'pre':
      return [{ type: 'code', value: wordsOf(node).replace(/\n$/, '') }];
    case 'hr':
      return [{ type: 'thematicBreak' }];
    case 'h1':
    case 'h2':
    case 'h3':
    case 'h4':
    case 'h5':
    case 'h6':
      return [{ type: 'heading', depth: depths[tagName], children: toPhrases(children) }];
    default:
      return toBlocks(children);
  }
}

const depths = { h1: 1, h2: 2, h3: 3, h4: 4, h5: 5, h6: 6 } as const;

function toItems({ children, tagName }: Element): ListItem[] {
  return children.flatMap((child): ListItem[] => {
    if (child.type === 'element' && child.tagName === 'li')
      return [{ type: 'listItem', spread: false, children: toBlocks(child.children) }];
    if (child.type === 'text' && child.value.trim() === '') return [];
    throw new NotProse(`words that stand in <${tagName}> outside its items`);
  });
}

function toPhrases(nodes: readonly HastContent[]): PhrasingContent[] {
  return nodes.flatMap((node): PhrasingContent[] => {
    if (node.type === 'text')
      return [{ type: 'text', value: node.value.replace(/[ \t\n\r\f]+/g, ' ') }];
    return node.type === 'element' ? toPhrase(node) : [];
  });
}

function toPhrase(node: Element): PhrasingContent[] {
  const { tagName, properties } = node;
  if (!phrases.has(tagName)) throw new NotProse(`<${tagName}>`);
  const children = toPhrases(node.children);
  const lang = typeof properties['lang'] === 'string' ? properties['lang'] : undefined;
  const { title, href } = properties;
  if (tagName === 'em' || tagName === 'i') return [{ type: 'emphasis', children }];
  if (tagName === 'strong' || tagName === 'b') return [{ type: 'strong', children }];
  if (tagName === 'code') return [{ type: 'inlineCode', value: wordsOf(node) }];
  if (tagName === 'br') return [{ type: 'break' }];
  if (tagName === 'a')
    return typeof href === 'string' ? [{ type: 'link', url: href, children }] : children;
  if (tagName === 'q')
    return [
      component('Quote', { by: typeof title === 'string' ? title : undefined, lang }, children),
    ];
  return lang === undefined ? children : [component('Original', { lang }, children)];
}

function component(
  name: string,
  attributes: Readonly<Record<string, string | undefined>>,
  children: PhrasingContent[],
): MdxJsxTextElement {
  return {
    type: 'mdxJsxTextElement',
    name,
    attributes: Object.entries(attributes).flatMap(([key, value]) =>
      value === undefined ? [] : [{ type: 'mdxJsxAttribute' as const, name: key, value }],
    ),
    children,
  };
}

function wordsOf(node: Nodes): string {
  if (node.type === 'text') return node.value;
  return 'children' in node ? node.children.map(wordsOf).join('') : '';
}
