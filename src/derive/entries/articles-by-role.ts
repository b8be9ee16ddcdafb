import { roles } from '../../model/records/article.ts';
import { key } from '../../model/library.ts';
import type { Library, LibraryRecord } from '../../model/library.ts';
import type { Reference } from '../../model/records/reference.ts';
import { articleEntry } from './article-entry.ts';
import type { ArticleEntry, Role } from './article-entry.ts';
import { oncePerLibrary } from '../once-per-library.ts';

/** The articles in which a subject plays one role, newest first. */
export interface RoleGroup {
  readonly role: Role;
  readonly articles: readonly ArticleEntry[];
}

/** An article that says of itself that it bears on a subject, and how. */
interface Bearer {
  readonly article: LibraryRecord<'articles'>;
  readonly part: { readonly roles: readonly Role[]; readonly attributedBy: string | undefined };
}

type Subject = Reference<'countries' | 'agencies'>;

/** The articles that bear on each country and agency, newest first, by `key()`. */
const bearersBySubject = oncePerLibrary((library) => {
  const index = new Map<string, Bearer[]>();
  const add = (subject: Subject, bearer: Bearer) => {
    const bearers = index.get(key(subject));
    if (bearers) bearers.push(bearer);
    else index.set(key(subject), [bearer]);
  };
  for (const article of library.articles) {
    for (const { country, roles } of article.data.countries ?? [])
      add(country, { article, part: { roles, attributedBy: undefined } });
    for (const { agency, roles, attributedBy } of article.data.agencies ?? [])
      add(agency, { article, part: { roles, attributedBy } });
  }
  return index;
});

/** Every article that bears on a country or agency, newest first. */
export function articlesOn(library: Library, subject: Subject): LibraryRecord<'articles'>[] {
  return (bearersBySubject(library).get(key(subject)) ?? []).map(({ article }) => article);
}

/** Every article that bears on a country or agency as a line of a list, newest first. */
export function articlesAbout(library: Library, subject: Subject): ArticleEntry[] {
  const bearers = bearersBySubject(library).get(key(subject)) ?? [];
  return bearers.map(({ article, part }) => articleEntry(library, article, part));
}

/** Groups articles by role. An article with two roles stands in both groups; empty groups are left out. */
export function articlesByRole(articles: readonly ArticleEntry[]): RoleGroup[] {
  return roles
    .map((role) => ({ role, articles: articles.filter((article) => article.roles.includes(role)) }))
    .filter((group) => group.articles.length > 0);
}
