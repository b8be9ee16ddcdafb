import type { Library, LibraryRecord } from '../../model/library.ts';
import type { ArticleEntry } from '../entries/article-entry.ts';
import { textValues, type SourcedValues } from '../entries/sourced-values.ts';
import { dateView, type DateView } from '../date-view.ts';
import { outletEntry, type OutletEntry } from '../entries/outlet-entry.ts';
import { pageHead, type PageHead } from './page-head.ts';
import { leaningList, outletArticleList, referenceList } from '../lists/record-lists.ts';
import type { Resting } from '../lineage/resting-on.ts';
import { previewList, type ListPreview } from '../lists/paginated-list.ts';

/** Everything that the page of an outlet shows besides its introduction. */
export interface OutletPage {
  readonly head: PageHead;
  readonly entry: OutletEntry;
  readonly kindGloss: string;
  readonly ownership: SourcedValues<string>;
  readonly homePage: string | undefined;
  /** Who graded its reliability, when, and why. Absent if nobody has. */
  readonly judgement:
    { readonly reason: string; readonly by: string; readonly date: DateView } | undefined;
  /** Its works that have a summary on this site. */
  readonly articles: ListPreview<ArticleEntry>;
  /** Its works that are cited only. */
  readonly references: ListPreview<ArticleEntry>;
  /** Works of other outlets that rely directly on its works. */
  readonly leaning: ListPreview<Resting>;
}

/** Gathers the page of an outlet. */
export function outletPage(library: Library, outlet: LibraryRecord<'outlets'>): OutletPage {
  const { kind, ownership, URL, reliability } = outlet.data;
  const entry = outletEntry(library, outlet);
  return {
    head: pageHead(library, outlet, { countries: entry.country ? [entry.country.text] : [] }),
    entry,
    kindGloss: library.site.vocabularies.outletKinds.find(({ id }) => id === kind)?.gloss ?? '',
    ownership: textValues(
      library,
      ownership ? [{ value: ownership.text, cites: ownership.cites }] : [],
    ),
    homePage: URL,
    judgement: reliability && {
      reason: reliability.reason,
      by:
        library.site.curators.find(({ id }) => id === reliability.gradedBy)?.name ??
        reliability.gradedBy,
      date: dateView(reliability.date),
    },
    articles: previewList(library, outlet, outletArticleList),
    references: previewList(library, outlet, referenceList),
    leaning: previewList(library, outlet, leaningList),
  };
}
