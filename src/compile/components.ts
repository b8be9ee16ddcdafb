import type { Element, ElementContent } from 'hast';
import { textDirection } from '../model/text-direction.ts';

/** Attributes of a component as the author wrote them: literal strings, checked by the gate. */
export type ComponentAttributes = Readonly<Record<string, string | undefined>>;

type Component = (attributes: ComponentAttributes, children: ElementContent[]) => Element;

/** The components that prose may use, each a function to HTML. The gate lets no other through. */
export const components: Readonly<Record<string, Component>> = {
  /** Words of the source, word for word. The quotation marks come from the style sheet. */
  Quote: ({ by, lang }, children) => element('q', { ...languageOf(lang), title: by }, children),

  /** Words in their own language, with a translation beside them. */
  Original({ lang, translation, by }, children) {
    const original = element(
      'span',
      { className: ['original-text'], ...languageOf(lang) },
      children,
    );
    if (translation === undefined) return element('span', { className: ['original'] }, [original]);
    const label = by === 'machine' ? [' ', machineLabel()] : [];
    return element('span', { className: ['original'] }, [
      original,
      text(' '),
      element('span', { className: ['translation'] }, [
        text(translation),
        ...label.map((part) => (typeof part === 'string' ? text(part) : part)),
      ]),
    ]);
  },

  /** Something withheld, and why. */
  Redacted: ({ reason }) =>
    element('span', { className: ['redacted'] }, [text(`[withheld: ${reason ?? ''}]`)]),
};

function machineLabel(): Element {
  return element('small', { className: ['by-machine'], dataReference: '' }, [
    text('machine translation'),
  ]);
}

/** `lang`, and `dir` where the language is written from right to left. */
export function languageOf(lang: string | undefined): Element['properties'] {
  if (lang === undefined) return {};
  return { lang, ...(textDirection(lang) === 'rtl' ? { dir: 'rtl' } : {}) };
}

/** A text node. */
export function text(value: string): { type: 'text'; value: string } {
  return { type: 'text', value };
}

/** An element; properties that are undefined are left out. */
export function element(
  tagName: string,
  properties: Readonly<Record<string, Element['properties'][string]>>,
  children: ElementContent[] = [],
): Element {
  const given = Object.entries(properties).filter(([, value]) => value !== undefined);
  return { type: 'element', tagName, properties: Object.fromEntries(given), children };
}
