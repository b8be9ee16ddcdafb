import { allCorrections, correctionPath } from '../model/records/correction.ts';
import type { Library, LibraryRecord } from '../model/library.ts';
import { absoluteAddress } from './absolute-address.ts';
import { allRecords, lastChanged, newest, siteLastChanged } from './last-changed.ts';
import type { PageRecord } from './cite/to-csl.ts';
import { element } from '../model/xml.ts';

/** Sections that have a list page. */
const sections = [
  'articles',
  'claims',
  'events',
  'people',
  'countries',
  'agencies',
  'annotations',
  'outlets',
  'origins',
] as const;

/**
 * The sitemap (https://www.sitemaps.org/protocol.html): home, sections, records and prose, each with the day
 * of its last change. Withdrawn records are left out. After the build, `completeSitemap` adds the remaining
 * lists.
 */
export function toSitemap(library: Library): string {
  const { addresses } = library;
  const changedIn = (records: readonly LibraryRecord[]) =>
    newest(records.map((record) => lastChanged(library, record)));
  const whole = siteLastChanged(library);
  const pages: (readonly [path: string, changed: string])[] = [
    [addresses.to(''), whole],
    ...sections.map((name) => [addresses.section(name), changedIn(library[name])] as const),
    ...['a-z/', 'search/', 'data/', 'corrections/'].map(
      (path) => [addresses.to(path), whole] as const,
    ),
    ...allCorrections(library).map(
      ({ id, correction }) => [addresses.to(correctionPath(id)), correction.date.earliest] as const,
    ),
    ...allRecords(library)
      .filter(hasPage)
      .map((record) => [addresses.of(record), lastChanged(library, record)] as const),
  ];
  const lines = pages.map(([path, changed]) => {
    const day = changed === '' ? '' : element('lastmod', changed);
    return `<url>${element('loc', absoluteAddress(library, path))}${day}</url>`;
  });
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">',
    ...lines,
    '</urlset>',
    '',
  ].join('\n');
}

function hasPage(record: LibraryRecord): record is PageRecord {
  return record.collection !== 'annotations';
}
