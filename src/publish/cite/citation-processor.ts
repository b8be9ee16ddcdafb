import { readFileSync } from 'node:fs';
import path from 'node:path';
import CSL from 'citeproc';
import type { CslItem, CslName } from './csl-item.ts';

/** Formats one work in one style, as a line of HTML. */
export type CitationProcessor = (item: CslItem) => string;

/**
 * Creates a processor for a style in `styles/`, by file name without `.csl`. Reuse it: creating one takes far
 * longer than formatting a work. Formatting throws if the style has no bibliography.
 */
export function createCitationProcessor(style: string): CitationProcessor {
  const items = new Map<string, object>();
  const system = {
    retrieveLocale: () => readStyleFile('locales-en-US.xml'),
    retrieveItem: (id: string) => items.get(id) ?? {},
  };
  const engine = new CSL.Engine(
    system,
    bibliographyOnly(readStyleFile(`${style}.csl`)),
    'en-US',
    true,
  );
  return (item) => {
    // The processor keeps items by id in plain objects, where an id such as “constructor” would already
    // exist.
    const id = `:${item.id}`;
    items.clear();
    items.set(id, { ...toMarkup(item), id });
    engine.updateItems([id]);
    const made = engine.makeBibliography();
    const entry = made ? made[1][0] : undefined;
    if (entry === undefined) throw new Error(`The style ${style} gave no entry for ${item.id}.`);
    return withoutWrapper(entry);
  };
}

/**
 * Removes the parts of a style for in-text citations and sorting. They have no effect on the entry of a
 * single work and take half the time.
 */
function bibliographyOnly(style: string): string {
  return style
    .replace(/<sort>[\s\S]*?<\/sort>/g, '')
    .replace(
      /<citation[ >][\s\S]*<\/citation>/,
      '<citation><layout><text value="-"/></layout></citation>',
    );
}

/**
 * Prepares an item for the processor. Our fields are plain text, but the processor reads `<i>` and similar
 * tags as markup. Names of publications and our own titles keep their capitals.
 */
function toMarkup(item: CslItem): object {
  const plain = (text: string) => text.replace(/<(?=[a-z/])/gi, `<${wordJoiner}`);
  const asItIs = (text: string) => `<span class="nocase">${plain(text)}</span>`;
  const { title, author, 'container-title': container, publisher } = item;
  return {
    ...item,
    title: title.startsWith('[') ? asItIs(title) : plain(title),
    ...(author && { author: author.map(withoutMembers) }),
    ...(container !== undefined && { 'container-title': asItIs(container) }),
    ...(publisher !== undefined && { publisher: plain(publisher) }),
  };
}

/** Property names of every JavaScript object, such as `constructor`. The processor would look them up as names. */
const members = new RegExp(
  `\\b(?:${Object.getOwnPropertyNames(Object.prototype).join('|')})\\b`,
  'g',
);

/** A name in which no word is such a property name. */
function withoutMembers(name: CslName): CslName {
  const unlike = (text: string | undefined) =>
    text?.replace(members, (word) => `${word.slice(0, 1)}${wordJoiner}${word.slice(1)}`);
  return { family: unlike(name.family), given: unlike(name.given), literal: unlike(name.literal) };
}

/**
 * Inserted after `<` so that text is not read as markup, and into words of names so that they are not
 * property names. Removed from the result. The check refuses it in content.
 */
const wordJoiner = '\u2060';

/** Removes the `<div>` around an entry, and the word joiners. */
function withoutWrapper(entry: string): string {
  const inner = /^\s*<div class="csl-entry">([\s\S]*)<\/div>\s*$/.exec(entry)?.[1] ?? entry;
  return inner.replaceAll(wordJoiner, '').trim();
}

/** Reads a file relative to the project’s folder, because a build bundles this module elsewhere. */
function readStyleFile(name: string): string {
  return readFileSync(path.join('src/publish/cite/styles', name), 'utf8');
}
