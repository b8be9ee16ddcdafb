import type { Library, LibraryRecord } from '../model/library.ts';
import { articleEntry } from './article-entry.ts';
import type { ArticleEntry } from './article-entry.ts';
import { textAnswers } from './answers.ts';
import type { Answers } from './answers.ts';
import { dateView } from './date-view.ts';
import type { DateView } from './date-view.ts';
import { outletEntry } from './outlet-entry.ts';
import type { OutletEntry } from './outlet-entry.ts';
import { pageHead } from './page-head.ts';
import type { PageHead } from './page-head.ts';
import { restingOn } from './resting-on.ts';
import type { Resting } from './resting-on.ts';

/** Everything that the page of an outlet shows beside its introduction. */
export interface OutletPage {
  readonly head: PageHead;
  readonly entry: OutletEntry;
  readonly kindGloss: string;
  readonly ownership: Answers<string>;
  readonly homePage?: string;
  /** Who judged how reliable it is, when, and why; absent where nobody has. */
  readonly judgement?: { readonly reason: string; readonly by: string; readonly date: DateView };
  /** Its works that are summarised here. */
  readonly articles: readonly ArticleEntry[];
  /** Its works that are only cited. */
  readonly references: readonly ArticleEntry[];
  /** Works of others that lean on its own, directly. */
  readonly leaning: readonly Resting[];
}

/** Gathers the page of an outlet. */
export function outletPage(library: Library, outlet: LibraryRecord<'outlets'>): OutletPage {
  const { kind, ownership, URL, reliability } = outlet.data;
  const entry = outletEntry(library, outlet);
  const isOwn = (work: LibraryRecord<'articles'>) => work.data.outlet?.id === outlet.id;
  const own = [...library.articles, ...library.references].filter(isOwn);
  return {
    head: pageHead(library, outlet, { countries: entry.country ? [entry.country.text] : [] }),
    entry,
    kindGloss: library.site.vocabularies.outletKinds.find(({ id }) => id === kind)?.gloss ?? '',
    ownership: textAnswers(
      library,
      ownership ? [{ value: ownership.text, cites: ownership.cites }] : [],
    ),
    ...(URL !== undefined && { homePage: URL }),
    ...(reliability && {
      judgement: {
        reason: reliability.reason,
        by:
          library.site.curators.find(({ id }) => id === reliability.gradedBy)?.name ??
          reliability.gradedBy,
        date: dateView(reliability.date),
      },
    }),
    articles: library.articles.filter(isOwn).map((work) => articleEntry(library, work)),
    references: library.references.filter(isOwn).map((work) => articleEntry(library, work)),
    leaning: leaningOn(library, own),
  };
}

/** Works that lean directly on any of some works and are not among them, each once. */
function leaningOn(library: Library, works: readonly LibraryRecord<'articles'>[]): Resting[] {
  const own = new Set(works.map((work) => library.addresses.of(work)));
  const found = new Map<string, Resting>();
  for (const work of works) {
    for (const resting of restingOn(library, { collection: work.collection, id: work.id })) {
      if (resting.through.length === 0 && !own.has(resting.work.href))
        found.set(resting.work.href, resting);
    }
  }
  return [...found.values()];
}
