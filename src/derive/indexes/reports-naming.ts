import { compareNewestFirst } from '../../model/edtf-date.ts';
import { isOf, key, type Library, type LibraryRecord } from '../../model/library.ts';
import type { Reference } from '../../model/records/reference.ts';
import { articleEntry, type ArticleEntry } from '../entries/article-entry.ts';

/** Works whose text or annotations link to a record, newest first, without those that its page already shows. */
export function reportsNaming(
  library: Library,
  subject: Reference,
  shown: readonly Reference[] = [],
): ArticleEntry[] {
  const known = new Set(shown.map(key));
  const namers = (library.namedBy.get(key(subject)) ?? []).flatMap((namer) => {
    if (isOf(namer, 'articles')) return [namer];
    return isOf(namer, 'annotations') ? [library.find(namer.data.target)] : [];
  });
  return worksInOrder(
    library,
    namers.filter((work) => !known.has(key(work))),
  );
}

/** List entries for works, each once, newest first. */
export function worksInOrder(
  library: Library,
  works: readonly LibraryRecord<'articles'>[],
): ArticleEntry[] {
  return [...new Set(works)]
    .toSorted((a, b) => compareNewestFirst(a.data.issued, b.data.issued) || (a.id < b.id ? -1 : 1))
    .map((work) => articleEntry(library, work));
}
