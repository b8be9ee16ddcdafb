import type { Library, LibraryRecord } from '../../model/library.ts';
import { annotationsByKind } from '../indexes/annotations-by-kind.ts';
import { kindLabels } from '../../model/labels/annotation-kinds.ts';
import { articleLists } from './article-lists.ts';
import { linkTo, type RecordLink } from '../record-link.ts';

/** A row of links to lists, for readers whose browser runs no scripts. */
export interface ReadyLists {
  readonly heading: string;
  readonly links: readonly RecordLink[];
}

/** Links to every list of the site. Together the lists contain every record. */
export function readyLists(library: Library): ReadyLists[] {
  const { site, addresses } = library;
  const years = articleLists(library).find(({ path }) => path === undefined)?.years ?? [];
  const named = (records: readonly LibraryRecord<'countries' | 'agencies'>[]) =>
    records.map((record) => linkTo(library, record));
  return [
    {
      heading: 'Everything',
      links: [
        { text: 'Every record, A–Z', href: addresses.to('a-z/') },
        ...(['articles', 'claims', 'events', 'people', 'outlets', 'origins'] as const).map(
          (section) => ({
            text: site.sections[section].many,
            href: addresses.section(section),
          }),
        ),
      ],
    },
    {
      heading: `${site.sections.articles.many} by year`,
      links: years.slice(1).map(({ label, href }) => ({ text: label, href })),
    },
    { heading: site.sections.countries.many, links: named(library.countries) },
    { heading: site.sections.agencies.many, links: named(library.agencies) },
    {
      heading: site.sections.annotations.many,
      links: annotationsByKind(library)
        .filter(({ count }) => count > 0)
        .map(({ kind, href }) => ({ text: kindLabels[kind].label, href })),
    },
  ].filter(({ links }) => links.length > 0);
}
