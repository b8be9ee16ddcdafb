import type { roles } from '../../model/records/article.ts';
import type { Library, LibraryRecord } from '../../model/library.ts';
import { dateView, type DateView } from '../date-view.ts';
import { oncePerLibrary } from '../once-per-library.ts';
import { linkTo, type RecordLink } from '../record-link.ts';

/** The role of a country or agency in a work. */
export type Role = (typeof roles)[number];

/** An article as an entry of a list. */
export interface ArticleEntry {
  readonly link: RecordLink;
  readonly date: DateView | undefined;
  /** True if the page prints a date other than the true one. */
  readonly misdated: boolean;
  /** The name of its outlet. */
  readonly outlet: string | undefined;
  /** Roles of the list’s subject in the article. Empty if the list has no subject. */
  readonly roles: readonly Role[];
  /** Who says that it was this agency. */
  readonly attributedBy: string | undefined;
  readonly annotations: number;
  readonly corrections: number;
  readonly contradictions: number;
}

/** Makes the list entry of an article. `part` gives the roles of the list’s subject. */
export function articleEntry(
  library: Library,
  article: LibraryRecord<'articles'>,
  part: Pick<ArticleEntry, 'roles' | 'attributedBy'> = { roles: [], attributedBy: undefined },
): ArticleEntry {
  const known = entriesOfArticles(library);
  const entry = known.get(article) ?? toEntry(library, article);
  known.set(article, entry);
  return { ...entry, ...part };
}

/** Cached entries, without the roles of a subject. */
const entriesOfArticles = oncePerLibrary(() => new Map<LibraryRecord<'articles'>, ArticleEntry>());

function toEntry(library: Library, article: LibraryRecord<'articles'>): ArticleEntry {
  const { issued, issuedShown, outlet } = article.data;
  const annotations = library.annotationsOf.get(article.id) ?? [];
  const ofKind = (kind: string) =>
    annotations.filter((annotation) => annotation.data.kind === kind).length;
  return {
    link: linkTo(library, article),
    date: issued && dateView(issued),
    misdated: issuedShown !== undefined,
    outlet: outlet && library.find(outlet).data.name,
    roles: [],
    attributedBy: undefined,
    annotations: annotations.length,
    corrections: ofKind('correction'),
    contradictions: ofKind('contradiction'),
  };
}
