import { getLibrary } from '../astro/get-library.ts';
import { pagesToRender } from '../astro/pages-to-render.ts';
import type { PageCollection } from '../derive/record-link.ts';
import { recordPages, type RecordPage } from '../derive/routes/record-pages.ts';
import type { PageHead } from '../derive/views/page-head.ts';
import type { Library, LibraryRecord } from '../model/library.ts';
import { recordHead } from '../publish/record-head.ts';

/** The pages of a kind of record that must be rendered; `RecordPage` shows each one. */
export async function recordPaths<
  C extends Exclude<PageCollection, 'articles' | 'pages'>,
  V extends { readonly head: PageHead },
>(
  routePattern: string,
  collection: C,
  viewOf: (library: Library, record: LibraryRecord<C>) => V,
): Promise<RecordPage<V>[]> {
  const library = await getLibrary();
  const pages = recordPages(library, collection, viewOf);
  return pagesToRender(library, routePattern, pages, ({ page }) =>
    page.kind === 'record'
      ? recordHead(library, library.find({ collection, id: page.view.head.id }))
      : undefined,
  );
}
