import type { ArticleEntry, Role } from './article-entry.ts';
import { beginningOf } from './beginning-of.ts';
import type { Beginning } from './beginning-of.ts';
import type { Bearing } from './bearing-on.ts';
import type { NoteEntry } from './note-entry.ts';

/** What bears on a country or agency, as far as its own page shows it. */
export interface BearingBeginning extends Pick<
  Bearing,
  'articles' | 'countries' | 'agencies' | 'alsoIn'
> {
  readonly roles: readonly { readonly role: Role; readonly articles: Beginning<ArticleEntry> }[];
  readonly naming: Beginning<NoteEntry>;
  readonly onArticles: Beginning<NoteEntry>;
}

/** How many lines of a list the page of a country or agency shows before it leads to the whole list. */
export const firstLines = 25;

/** Shortens the lists of a subject for its page at `address`; the whole lists stand below that address. */
export function beginBearing(
  { roles, naming, onArticles, ...rest }: Bearing,
  address: string,
): BearingBeginning {
  return {
    ...rest,
    roles: roles.map(({ role, articles }) => ({
      role,
      articles: beginningOf(articles, firstLines, `${address}articles/`),
    })),
    naming: beginningOf(naming, firstLines, `${address}notes/`),
    onArticles: beginningOf(onArticles, firstLines, `${address}notes/`),
  };
}
