import type { Element, ElementContent } from 'hast';
import { h } from 'hastscript';
import { textDirection } from '../../model/text-direction.ts';

/** Attributes of a component as the author wrote them: literal strings, checked by the gate. */
export type ComponentAttributes = Readonly<Record<string, string | undefined>>;

/** Makes HTML of a component; `language` is the language of the text it stands in. */
type Component = (
  attributes: ComponentAttributes,
  children: ElementContent[],
  language: string,
) => Element;

/** The components that prose may use, each a function to HTML. The gate lets no other through. */
export const components: Readonly<Record<string, Component>> = {
  /** Words of the source, word for word. The quotation marks come from the style sheet. */
  Quote: ({ by, lang }, children) => h('q', { ...languageOf(lang), title: by }, children),

  /** Words in their own language, in a line, with a translation after them. */
  Original(attributes, children, language) {
    const { original, translation } = pairOf('span', attributes, children, language);
    const pair = translation ? [original, ' ', translation] : [original];
    return h('span', { className: ['original'] }, pair);
  },

  /** Something withheld, and why. */
  Redacted: ({ reason }) => h('span', { className: ['redacted'] }, [`[withheld: ${reason ?? ''}]`]),
};

/**
 * Words in their own language as a block of its own: a paragraph of the original and below it one
 * of the translation. Nothing where there is no translation to pair it with.
 */
export function originalBlock(
  attributes: ComponentAttributes,
  children: ElementContent[],
  language: string,
): Element | undefined {
  const { original, translation } = pairOf('p', attributes, children, language);
  return translation && h('div', { className: ['original'] }, [original, translation]);
}

/** Original and translation, each an element with its language and direction. Both are text; the label is not. */
function pairOf(
  tagName: 'span' | 'p',
  { lang, translation, by }: ComponentAttributes,
  children: ElementContent[],
  language: string,
): { readonly original: Element; readonly translation: Element | undefined } {
  const words = { className: ['original-text'], ...languageOf(lang) };
  const original = h(tagName, words, children);
  if (translation === undefined) return { original, translation };
  const label = by === 'machine' ? [' ', machineLabel()] : [];
  const properties = { className: ['translation'], ...languageOf(language) };
  return { original, translation: h(tagName, properties, [translation, ...label]) };
}

function machineLabel(): Element {
  return h('small', { className: ['by-machine'], dataReference: '' }, ['machine translation']);
}

/** `lang` and `dir`, so that words stand rightly in a text of either direction. */
export function languageOf(lang: string | undefined): Element['properties'] {
  return lang === undefined ? {} : { lang, dir: textDirection(lang) };
}
