import type { Library } from '../../model/library.ts';
import { articleLists, type ArticleList } from '../lists/article-lists.ts';
import { crumbsBelow, type Crumbs } from '../crumbs.ts';
import { frameOf, type Frame } from '../frame.ts';

/** One page of a list of articles. `list` is its address below `/articles/`. */
export interface ArticleListPage {
  readonly params: { readonly list: string | undefined };
  readonly props: {
    readonly frame: Frame;
    readonly list: ArticleList;
    readonly gloss: string;
    /** The words for one article and for several. */
    readonly labels: { readonly one: string; readonly many: string };
    /** Empty on the list of all. */
    readonly crumbs: Crumbs;
  };
}

/** Every page of every list of articles. */
export function articleListPages(library: Library): ArticleListPage[] {
  const frame = frameOf(library);
  const { one, many, gloss } = library.site.sections.articles;
  const labels = { one: one.toLowerCase(), many: many.toLowerCase() };
  const below = crumbsBelow(library, 'articles');
  return articleLists(library).map((list) => {
    const props = { frame, list, gloss, labels, crumbs: list.path === undefined ? [] : below };
    return { params: { list: list.path }, props };
  });
}
