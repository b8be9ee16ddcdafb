import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { attribute, builtPages, elementsOf, type BuiltPage } from './built-site.ts';
import { archive } from './tested-sites.ts';

/** An article's page that has notes. */
export interface AnnotatedArticle extends BuiltPage {
  /** Ids of its notes' elements, in their order on the page. */
  readonly annotations: readonly string[];
}

/** Every article of the archive that has notes, in the order of their paths. */
export function annotatedArticles(): readonly AnnotatedArticle[] {
  return builtPages(archive.folder)
    .filter(({ path }) => /^articles\/[^/]+\/$/.test(path))
    .map((page) => ({ ...page, annotations: annotationIds(page.file) }))
    .filter(({ annotations }) => annotations.length > 0);
}

/** An article of the archive that has notes. */
export function annotatedArticle(id: string): AnnotatedArticle {
  const path = `articles/${id}/`;
  const file = join(archive.folder, path, 'index.html');
  const annotations = existsSync(file) ? annotationIds(file) : [];
  if (annotations.length === 0) throw new Error(`The archive has no article ${id} with notes.`);
  return { path, file, annotations };
}

function annotationIds(file: string): readonly string[] {
  // Few pages have notes, and to parse one takes much longer than to search its text.
  if (!readFileSync(file, 'utf8').includes('id="annotation-')) return [];
  return elementsOf(file).flatMap((element) => {
    const id = element.tagName === 'aside' ? attribute(element, 'id') : undefined;
    return id?.startsWith('annotation-') ? [id] : [];
  });
}
