import type { Library } from '../model/library.ts';
import type { CollectionName } from '../model/records/reference.ts';

/** A link to a page that another is part of. */
interface Crumb {
  readonly label: string;
  readonly href: string;
}

/** The breadcrumbs above a page, the widest first. */
export type Crumbs = readonly Crumb[];

/** A page that lists others: that of a kind of record, or another. */
type ListPage = Exclude<CollectionName, 'pages'> | 'a-z' | 'contribute' | 'corrections' | 'rules';

/** The breadcrumbs of a page below a list page, with what the page is part of besides. */
export function crumbsBelow(library: Library, list: ListPage, ...besides: Crumbs): Crumbs {
  return [...crumbsOfList(library, list), ...besides];
}

function crumbsOfList(library: Library, list: ListPage): Crumbs {
  const { addresses, pages, site } = library;
  switch (list) {
    case 'a-z':
      return [{ label: 'A–Z', href: addresses.to('a-z/') }];
    case 'corrections':
      return [{ label: 'Corrections', href: addresses.to('corrections/') }];
    case 'contribute':
      // A site need not have this page.
      return pages
        .filter(({ id }) => id === 'contribute')
        .map((page) => ({ label: page.data.title, href: addresses.of(page) }));
    case 'rules':
      return crumbsBelow(library, 'contribute', {
        label: 'Rules',
        href: addresses.to('contribute/rules/'),
      });
    default:
      return [{ label: site.sections[list].many, href: addresses.section(list) }];
  }
}
