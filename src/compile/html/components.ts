import type { Element, ElementContent } from 'hast';
import { h } from 'hastscript';
import { textDirection } from '../../model/text-direction.ts';

/** Attributes of a component as written: literal strings, checked by the gate. */
export type ComponentAttributes = Readonly<Record<string, string | undefined>>;

/** Makes the HTML of a component. `language` is the language of the text around it. */
type Component = (
  attributes: ComponentAttributes,
  children: ElementContent[],
  language: string,
) => Element;

/** The components that prose may use, each with its function to HTML. The gate refuses all others. */
export const components: Readonly<Record<string, Component>> = {
  /** Words from the source. The style sheet adds the quotation marks. */
  Quote: ({ by, lang }, children) => h('q', { ...languageOf(lang), title: by }, children),

  /** Inline words in their own language, followed by a translation. */
  Original(attributes, children, language) {
    const { original, translation } = pairOf('span', attributes, children, language);
    const pair = translation ? [original, ' ', translation] : [original];
    return h('span', { className: ['original'] }, pair);
  },

  /** Withheld words, with the reason. */
  Redacted: ({ reason }) => h('span', { className: ['redacted'] }, [`[withheld: ${reason ?? ''}]`]),
};

/**
 * Words in their own language as a block: a paragraph with the original, and one below with the translation.
 * Undefined without a translation.
 */
export function originalBlock(
  attributes: ComponentAttributes,
  children: ElementContent[],
  language: string,
): Element | undefined {
  const { original, translation } = pairOf('p', attributes, children, language);
  return translation && h('div', { className: ['original'] }, [original, translation]);
}

/**
 * Original and translation as elements with their language and direction. Both are part of the text; the label is
 * not.
 */
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

/** `lang` and `dir`, so that the words are shown correctly in text of either direction. */
export function languageOf(lang: string | undefined): Element['properties'] {
  return lang === undefined ? {} : { lang, dir: textDirection(lang) };
}
