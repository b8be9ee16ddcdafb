import { roles } from '../../model/records/article.ts';
import { key, type Library, type LibraryRecord } from '../../model/library.ts';
import type { Reference } from '../../model/records/reference.ts';
import { articleEntry, type ArticleEntry, type Role } from './article-entry.ts';
import { oncePerLibrary } from '../once-per-library.ts';

/** The articles in which a subject has one role, newest first. */
export interface RoleGroup {
  readonly role: Role;
  readonly articles: readonly ArticleEntry[];
}

/** An article whose front matter names a subject, with the subject’s roles. */
interface Bearer {
  readonly article: LibraryRecord<'articles'>;
  readonly part: { readonly roles: readonly Role[]; readonly attributedBy: string | undefined };
}

type Subject = Reference<'countries' | 'agencies'>;

/** The articles about each country and agency, newest first. Keys come from `key()`. */
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

/** Every article about a country or agency, newest first. */
export function articlesOn(library: Library, subject: Subject): LibraryRecord<'articles'>[] {
  return (bearersBySubject(library).get(key(subject)) ?? []).map(({ article }) => article);
}

/** List entries for every article about a country or agency, newest first. */
export function articlesAbout(library: Library, subject: Subject): ArticleEntry[] {
  const bearers = bearersBySubject(library).get(key(subject)) ?? [];
  return bearers.map(({ article, part }) => articleEntry(library, article, part));
}

/** Groups articles by role. An article with two roles is in both groups. Empty groups are left out. */
export function articlesByRole(articles: readonly ArticleEntry[]): RoleGroup[] {
  return roles
    .map((role) => ({ role, articles: articles.filter((article) => article.roles.includes(role)) }))
    .filter((group) => group.articles.length > 0);
}
