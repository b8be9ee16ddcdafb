import type { Element, Root as HastRoot } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { toMdast } from 'hast-util-to-mdast';
import type { Handle, State } from 'hast-util-to-mdast';
import type { PhrasingContent, Root, RootContent } from 'mdast';
import type { MdxJsxTextElement } from 'mdast-util-mdx';
import { visitParents } from 'unist-util-visit-parents';
import { NotProse, noCounterpart } from './not-prose.ts';

/** Elements that prose has a counterpart of, or that add nothing to the words in them. */
const allowed: ReadonlySet<string> = new Set(
  'p div section article ul ol li blockquote pre h1 h2 h3 h4 h5 h6 hr em i strong b code br a q span font'.split(
    ' ',
  ),
);

/** The most tags in one text. The tree is never deeper than that, so that reading it cannot overflow the stack. */
const mostTags = 1000;
/** The most elements inside one another. Prose has far fewer, and what writes the tree calls itself for each. */
const deepest = 50;

/**
 * Reads HTML as what prose may hold: paragraphs, headings, lists, quotations, code, emphasis, links
 * and quoted words. Drops styles, classes and comments.
 *
 * @throws NotProse for anything else, such as pictures, tables and scripts
 */
export function htmlToProse(html: string): Root {
  const tree = parseHtml(html);
  visitParents(tree, 'element', (element) => {
    if (!allowed.has(element.tagName)) throw noCounterpart(`<${element.tagName}>`);
    const { href, lang, title, start } = element.properties;
    element.properties = { href, lang, title, start };
  });
  const prose = toMdast(tree, {
    document: true,
    handlers: { q: toQuote, span: toOriginal, font: toOriginal },
    nodeHandlers: { comment: () => undefined },
  });
  return prose.type === 'root' ? prose : { type: 'root', children: [] };
}

/**
 * Parses HTML that anybody may have written.
 *
 * @throws NotProse where it has too many tags, or too many inside one another
 */
export function parseHtml(html: string): HastRoot {
  if (html.split('<', mostTags + 2).length > mostTags + 1)
    throw noCounterpart(`more than ${mostTags.toLocaleString('en')} tags`);
  const tree = fromHtml(html, { fragment: true });
  visitParents(tree, (_, ancestors) => {
    if (ancestors.length >= deepest)
      throw new NotProse(
        `Its text holds elements more than ${deepest} deep inside one another.`,
        'Write it with at most two or three levels.',
      );
  });
  return tree;
}

const toQuote: Handle = (state, element) => {
  const { title, lang } = element.properties;
  return component('Quote', { by: title, lang }, phrasesOf(state, element));
};

const toOriginal: Handle = (state, element) => {
  const { lang } = element.properties;
  if (typeof lang !== 'string') return state.all(element);
  return component('Original', { lang }, phrasesOf(state, element));
};

function phrasesOf(state: State, element: Element): PhrasingContent[] {
  const children = state.all(element);
  if (children.every(isPhrase)) return children;
  throw noCounterpart(`a paragraph, list or code block in <${element.tagName}>`);
}

const phrases: ReadonlySet<string> = new Set<PhrasingContent['type']>([
  'text',
  'emphasis',
  'strong',
  'inlineCode',
  'break',
  'link',
  'mdxJsxTextElement',
]);

function isPhrase(node: RootContent): node is PhrasingContent {
  return phrases.has(node.type);
}

function component(
  name: string,
  attributes: Readonly<Record<string, unknown>>,
  children: PhrasingContent[],
): MdxJsxTextElement {
  return {
    type: 'mdxJsxTextElement',
    name,
    attributes: Object.entries(attributes).flatMap(([key, value]) =>
      typeof value === 'string' ? [{ type: 'mdxJsxAttribute', name: key, value }] : [],
    ),
    children,
  };
}
