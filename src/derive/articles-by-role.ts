import { roles } from '../model/article.ts';
import type { Article } from '../model/article.ts';
import type { Library, LibraryRecord } from '../model/library.ts';
import type { Reference } from '../model/reference.ts';
import { articleEntry } from './article-entry.ts';
import type { ArticleEntry, Role } from './article-entry.ts';
import { standing } from './related-articles.ts';

/** The articles in which a subject plays one role, newest first. */
export interface RoleGroup {
  readonly role: Role;
  readonly articles: readonly ArticleEntry[];
}

/** Every article that bears on a country or agency, newest first. */
export function articlesAbout(
  library: Library,
  subject: Reference<'countries' | 'agencies'>,
): ArticleEntry[] {
  return standing(library).flatMap((article) => {
    const part = partOf(article.data, subject);
    return part ? [articleEntry(library, article, part)] : [];
  });
}

/** Groups articles by role. An article with two roles stands in both groups; empty groups are left out. */
export function articlesByRole(articles: readonly ArticleEntry[]): RoleGroup[] {
  return roles
    .map((role) => ({ role, articles: articles.filter((article) => article.roles.includes(role)) }))
    .filter((group) => group.articles.length > 0);
}

/** True where the work itself says that it bears on the country or agency. */
export function bearsOn(
  work: LibraryRecord<'articles'>,
  subject: Reference<'countries' | 'agencies'>,
): boolean {
  return partOf(work.data, subject) !== undefined;
}

function partOf({ countries = [], agencies = [] }: Article, { collection, id }: Reference) {
  if (collection === 'countries') {
    const found = countries.find(({ country }) => country.id === id);
    return found && { roles: found.roles };
  }
  const found = agencies.find(({ agency }) => agency.id === id);
  return (
    found && { roles: found.roles, ...(found.attributedBy && { attributedBy: found.attributedBy }) }
  );
}
