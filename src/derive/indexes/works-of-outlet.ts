import type { Library, LibraryRecord } from '../../model/library.ts';
import { articleEntry, type ArticleEntry } from '../entries/article-entry.ts';
import { oncePerLibrary } from '../once-per-library.ts';
import { directlyOn, type Resting } from '../lineage/resting-on.ts';

type Work = LibraryRecord<'articles'>;

/** All works by the id of their outlet. In each group articles come first, then references, each newest first. */
const worksByOutlet = oncePerLibrary((library) =>
  Map.groupBy([...library.articles, ...library.references], ({ data }) => data.outlet?.id),
);

/** The works of an outlet that have a summary on this site, newest first. */
export function articlesFrom(library: Library, outlet: LibraryRecord<'outlets'>): ArticleEntry[] {
  return worksFrom(library, outlet)
    .filter(({ words }) => words > 0)
    .map((work) => withoutOutlet(articleEntry(library, work)));
}

/** The works of an outlet that are cited only, newest first. */
export function referencesFrom(library: Library, outlet: LibraryRecord<'outlets'>): ArticleEntry[] {
  return worksFrom(library, outlet)
    .filter(({ words }) => words === 0)
    .map((work) => withoutOutlet(articleEntry(library, work)));
}

/** Works of other outlets that rely directly on any work of an outlet, each once. */
export function leaningOn(library: Library, outlet: LibraryRecord<'outlets'>): Resting[] {
  const works = worksFrom(library, outlet);
  const own = new Set(works.map((work) => library.addresses.of(work)));
  const found = works.flatMap((work) => directlyOn(library, work));
  const byWork = new Map(found.map((resting) => [resting.work.href, resting]));
  return [...byWork.values()].filter(({ work }) => !own.has(work.href));
}

function worksFrom(library: Library, outlet: LibraryRecord<'outlets'>): readonly Work[] {
  return worksByOutlet(library).get(outlet.id) ?? [];
}

/** Drops the outlet from an entry: the list is on the outlet’s own page. */
function withoutOutlet(entry: ArticleEntry): ArticleEntry {
  return { ...entry, outlet: undefined };
}
