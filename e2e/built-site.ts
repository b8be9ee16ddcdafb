import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Element, Root } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { visit } from 'unist-util-visit';
import { outputFolder } from '../src/cli/folders.ts';

/** One page of a built site. */
export interface BuiltPage {
  /** Its path on the site, such as `/articles/`. */
  readonly path: string;
  readonly file: string;
}

/** Every HTML page in the output folder, in the order of their paths. */
export function builtPages(folder: string = outputFolder()): readonly BuiltPage[] {
  return builtFiles(folder)
    .filter((name) => name.endsWith('.html'))
    .map((name) => ({
      path: `/${name.replace(/(^|\/)index\.html$/, '$1')}`,
      file: join(folder, name),
    }));
}

/** Every file in an output folder: names below it, `/` between their parts, in code-unit order. */
export function builtFiles(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(folder.length + 1)
        .replaceAll('\\', '/'),
    )
    .sort();
}

/** The kind of page that a path belongs to: `/articles/a-lamp/` is an `/articles/*`. */
export function templateOf(path: string): string {
  const [section = '', record] = path.split('/').filter(Boolean);
  return record === undefined ? `/${section}` : `/${section}/*`;
}

/** The first page of each kind. */
export function onePageOfEachKind(pages: readonly BuiltPage[]): readonly BuiltPage[] {
  return [...new Map(pages.toReversed().map((page) => [templateOf(page.path), page])).values()];
}

/** What links need to know of a page. */
export interface PageLinks {
  /** Where its links lead, as written. */
  readonly links: readonly string[];
  /** Every fragment that can be linked to. */
  readonly ids: ReadonlySet<string>;
}

/** Reads the links and the fragments of a page from its file. */
export function readLinks(file: string): PageLinks {
  const links: string[] = [];
  const ids = new Set<string>();
  for (const { properties } of elements(fromHtml(readFileSync(file, 'utf8')))) {
    if (typeof properties['id'] === 'string') ids.add(properties['id']);
    for (const name of ['href', 'src'] as const) {
      const value = properties[name];
      if (typeof value === 'string') links.push(value);
    }
  }
  return { links, ids };
}

/** Every element of a tree, in document order. */
export function elements(tree: Root): readonly Element[] {
  const found: Element[] = [];
  visit(tree, 'element', (element) => {
    found.push(element);
  });
  return found;
}
