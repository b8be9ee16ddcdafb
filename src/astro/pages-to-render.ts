import { sourceDigest } from '../cache/source-digest.ts';
import type { Library } from '../model/library.ts';
import { cacheKeyOf } from './cache-key.ts';
import { currentSite } from './site.ts';

/** One page of a route, as `getStaticPaths` gives it to Astro. The values of `params` are parts of its address. */
interface Page<Props> {
  readonly params: Readonly<Record<string, string | undefined>>;
  readonly props: Props;
}

/**
 * The pages of a route that must be rendered: in development all, and in a build those that are not in the cache. The
 * cached ones are put in their places now. A page is cached under everything that it is made from: its file, its
 * props, `more` (what it shows besides its props), the settings and the code. So no cached page is out of date.
 */
export function pagesToRender<Props extends object, P extends Page<Props>>(
  { site }: Library,
  routePattern: string,
  pages: P[],
  more: (props: P['props']) => object | undefined = () => undefined,
): P[] {
  const shared = { code: sourceDigest('site'), site };
  const placed = currentSite().placePages(
    pages.map(({ params, props }) => {
      const file = fileOf(routePattern, params);
      return { file, key: cacheKeyOf({ ...shared, file, ...props, more: more(props) }) };
    }),
  );
  return pages.filter((_page, index) => !placed[index]);
}

/** The file of a page: `/articles/[id]` with an id is `articles/some-id/index.html`. */
function fileOf(routePattern: string, params: Page<unknown>['params']): string {
  const address = routePattern.replaceAll(
    /\[(?:\.\.\.)?(\w+)\]/g,
    (_all, name: string) => params[name] ?? '',
  );
  return [...address.split('/').filter(Boolean), 'index.html'].join('/');
}
