import { readFileSync } from 'node:fs';
import path from 'node:path';
import CSL from 'citeproc';
import type { CslItem, CslName } from './csl-item.ts';

/** Formats one work in one style, as a line of HTML. */
export type CitationProcessor = (item: CslItem) => string;

/**
 * A processor for a style of `styles/`, by its file name without ending. Keep it: making one takes
 * far longer than using it. Throws where the style has no bibliography.
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
    // The processor keeps items by id in plain objects, where “constructor” would seem to be known already.
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
 * A style without its forms for citing in running text and without sorting: of one work alone
 * neither is ever seen, and they take half the time.
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
 * An item as the processor wants it. It reads `<i>` and its like in a field as markup, and our fields
 * are plain text; and names of publications and titles of ours keep their capitals as they are.
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

/** The names of what every JavaScript object has, such as `constructor`: the processor would find them among its names. */
const members = new RegExp(
  `\\b(?:${Object.getOwnPropertyNames(Object.prototype).join('|')})\\b`,
  'g',
);

/** A name in which no word is the name of an object's member. */
function withoutMembers(name: CslName): CslName {
  const unlike = (text: string | undefined) =>
    text?.replace(members, (word) => `${word.slice(0, 1)}${wordJoiner}${word.slice(1)}`);
  return { family: unlike(name.family), given: unlike(name.given), literal: unlike(name.literal) };
}

/** Keeps `<` and a letter from being read as markup; taken out again, and refused in content. */
const wordJoiner = '\u2060';

/** Takes the block around an entry away, and the word joiners that kept its text from being markup. */
function withoutWrapper(entry: string): string {
  const inner = /^\s*<div class="csl-entry">([\s\S]*)<\/div>\s*$/.exec(entry)?.[1] ?? entry;
  return inner.replaceAll(wordJoiner, '').trim();
}

/** In a build the code is bundled elsewhere, so the files are found from the project's folder. */
function readStyleFile(name: string): string {
  return readFileSync(path.join('src/publish/cite/styles', name), 'utf8');
}
