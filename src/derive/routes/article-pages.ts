import type { Library } from '../../model/library.ts';
import { articleViews, type ArticleView } from '../views/article-view.ts';
import { listAddress } from '../lists/list-filter.ts';
import { crumbsBelow, type Crumbs } from '../crumbs.ts';
import { frameOf, type Frame } from '../frame.ts';
import { pastRecords, type MovedView, type WithdrawnView } from '../entries/past-records.ts';
import { referenceViews, type ReferenceView } from '../views/reference-view.ts';

/** One page below `/articles/`: an article, a reference, a former address or a withdrawn record. */
export interface ArticlePage {
  readonly params: { readonly id: string };
  readonly props: {
    readonly frame: Frame;
    readonly page:
      | { readonly kind: 'article'; readonly view: ArticleView; readonly crumbs: Crumbs }
      | { readonly kind: 'reference'; readonly view: ReferenceView; readonly crumbs: Crumbs }
      | { readonly kind: 'past'; readonly view: MovedView | WithdrawnView };
  };
}

/** Every page at `/articles/<id>/`. */
export function articlePages(library: Library): ArticlePage[] {
  const frame = frameOf(library);
  const crumbsOf = ({ facts }: ArticleView): Crumbs =>
    crumbsBelow(
      library,
      'articles',
      ...(facts.years ?? []).map((year) => ({ label: year, href: listAddress(library, { year }) })),
    );
  const pages: ArticlePage['props']['page'][] = [
    ...articleViews(library).map((view) => ({
      kind: 'article' as const,
      view,
      crumbs: crumbsOf(view),
    })),
    ...referenceViews(library).map((view) => ({
      kind: 'reference' as const,
      view,
      crumbs: crumbsBelow(library, 'a-z'),
    })),
    ...pastRecords(library, 'articles').map((view) => ({ kind: 'past' as const, view })),
  ];
  return pages.map((page) => {
    const props = { frame, page };
    return { params: { id: page.view.id }, props };
  });
}
