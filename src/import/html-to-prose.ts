import type { Element, Root as HastRoot } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { toMdast, type Handle, type State } from 'hast-util-to-mdast';
import type { PhrasingContent, Root, RootContent } from 'mdast';
import type { MdxJsxTextElement } from 'mdast-util-mdx';
import { visitParents } from 'unist-util-visit-parents';
import { NotProse, noCounterpart } from './not-prose.ts';

/** Elements that have a counterpart in our prose or that only wrap text. */
const allowed: ReadonlySet<string> = new Set(
  'p div section article ul ol li blockquote pre h1 h2 h3 h4 h5 h6 hr em i strong b code br a q span font'.split(
    ' ',
  ),
);

/**
 * Maximum number of tags in one text. It limits the depth of the tree, so that parsing cannot overflow the
 * stack.
 */
const maxTags = 1000;
/** Maximum nesting of elements. Prose needs far less, and the serializer is recursive. */
const maxDepth = 50;

/**
 * Converts HTML to prose: paragraphs, headings, lists, quotations, code, emphasis, links and quoted words.
 * Drops styles, classes and comments.
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
 * Parses untrusted HTML.
 * @throws NotProse if it has too many or too deeply nested tags
 */
export function parseHtml(html: string): HastRoot {
  if (html.split('<', maxTags + 2).length > maxTags + 1)
    throw noCounterpart(`more than ${maxTags.toLocaleString('en')} tags`);
  const tree = fromHtml(html, { fragment: true });
  visitParents(tree, (_, ancestors) => {
    if (ancestors.length >= maxDepth)
      throw new NotProse(
        `Its text holds elements more than ${maxDepth} deep inside one another.`,
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
