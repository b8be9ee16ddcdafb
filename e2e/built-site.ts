import { createHash } from 'node:crypto';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Element } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { visitParents } from 'unist-util-visit-parents';

/** One page of a built site. */
export interface BuiltPage {
  /** Its address below the site's base, such as `articles/`; empty for the home page. */
  readonly path: string;
  readonly file: string;
}

/** Every HTML page in an output folder, in the order of their paths. */
export function builtPages(folder: string): readonly BuiltPage[] {
  return builtFiles(folder)
    .filter((name) => name.endsWith('.html'))
    .map((name) => ({ path: name.replace(/(^|\/)index\.html$/, '$1'), file: join(folder, name) }));
}

/** Every file in an output folder: names below it, `/` between their parts, in code-unit order. */
export function builtFiles(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .sort();
}

/** The name of every file in an output folder, each with the SHA-256 digest of its content. */
export function digestsOf(folder: string): readonly string[] {
  return builtFiles(folder).map((name) => {
    const digest = createHash('sha256')
      .update(readFileSync(join(folder, name)))
      .digest('hex');
    return `${name} ${digest}`;
  });
}

/** Parts of addresses that begin lists: what follows them only tells which list it is. */
const lists = ['between', 'country', 'page', 'rules', 'status', 'year'];

/**
 * The kind of page: its path without the ids and years in it. Pages that lead on to another, or that say
 * that there is nothing any more, are kinds by themselves.
 */
export function kindOfPage({ path, file }: BuiltPage): string {
  const html = readFileSync(file, 'utf8');
  if (html.includes('<meta http-equiv="refresh"')) return 'moved';
  if (html.includes('<meta name="robots" content="noindex"')) return 'not there any more';
  const [section = '', second = '', ...rest] = path.split('/').filter(Boolean);
  if (second === '') return section;
  if (lists.includes(second)) return [section, second, ...rest.map(() => '*')].join('/');
  return [section, '*', ...rest.map((part) => (/^\d+$/.test(part) ? '*' : part))].join('/');
}

/** The first page of each kind. */
export function onePageOfEachKind(pages: readonly BuiltPage[]): readonly BuiltPage[] {
  return [...new Map(pages.toReversed().map((page) => [kindOfPage(page), page])).values()];
}

/** Every element of a page, in document order. */
export function elementsOf(file: string): readonly Element[] {
  const found: Element[] = [];
  visitParents(fromHtml(readFileSync(file, 'utf8')), 'element', (element) => {
    found.push(element);
  });
  return found;
}

/** The value of an attribute where it is text. */
export function attribute(element: Element, name: string): string | undefined {
  const value = element.properties[name];
  return typeof value === 'string' ? value : undefined;
}
