import { outputFolder } from '../src/cli/output-folder.ts';
import { attribute, builtPages, elementsOf } from './built-site.ts';
import type { BuiltPage } from './built-site.ts';

/** An article's page that has notes. */
export interface AnnotatedArticle extends BuiltPage {
  /** Ids of its notes' elements, in their order on the page. */
  readonly notes: readonly string[];
}

/** Every article of a built site that has notes, in the order of their paths. */
export function annotatedArticles(folder = outputFolder): readonly AnnotatedArticle[] {
  return builtPages(folder)
    .filter(({ path }) => /^articles\/[^/]+\/$/.test(path))
    .map((page) => ({ ...page, notes: noteIds(page.file) }))
    .filter(({ notes }) => notes.length > 0);
}

function noteIds(file: string): readonly string[] {
  return elementsOf(file).flatMap((element) => {
    const id = element.tagName === 'aside' ? attribute(element, 'id') : undefined;
    return id?.startsWith('annotation-') ? [id] : [];
  });
}
