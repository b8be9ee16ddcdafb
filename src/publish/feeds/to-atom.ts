import type { Library } from '../../model/library.ts';
import { absoluteAddress } from '../absolute-address.ts';
import { feedEntries, type FeedEntry } from './feed-entries.ts';
import { siteLastChanged } from '../last-changed.ts';
import { element, escapeXml } from '../../model/xml.ts';

/** A feed: its title, its address, the page it belongs to, and its entries. */
export interface Feed {
  readonly title: string;
  readonly subtitle: string;
  /** Paths below the site’s base. */
  readonly page: string;
  readonly path: string;
  /** ISO day. Empty if nothing has a date. */
  readonly updated: string;
  readonly entries: readonly FeedEntry[];
}

/** The feed of the records that were added or changed last. */
function siteFeed(library: Library): Feed {
  const { title, tagline } = library.site;
  const updated = siteLastChanged(library);
  const entries = feedEntries(library);
  return { title, subtitle: tagline, page: '', path: 'feed.atom', updated, entries };
}

/** A feed in Atom (RFC 4287). A day is written as midnight UTC. */
export function toAtom(
  library: Library,
  { title, subtitle, page, path, updated, entries }: Feed = siteFeed(library),
): string {
  const { site, addresses } = library;
  const home = absoluteAddress(library, addresses.to(page));
  const self = absoluteAddress(library, addresses.to(path));
  const lines = [
    '<?xml version="1.0" encoding="utf-8"?>',
    `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${escapeXml(site.languages[0] ?? 'en')}">`,
    element('title', title),
    element('subtitle', subtitle),
    element('id', home),
    `<link rel="alternate" type="text/html" href="${escapeXml(home)}"/>`,
    `<link rel="self" type="application/atom+xml" href="${escapeXml(self)}"/>`,
    element('updated', moment(updated)),
    element('rights', site.licence.name),
    ...site.curators.map(({ name }) => `<author>${element('name', name)}</author>`),
    ...entries.map(toEntry),
    '</feed>',
  ];
  return `${lines.join('\n')}\n`;
}

function toEntry({ address, title, summary, published, updated }: FeedEntry): string {
  return [
    '<entry>',
    element('title', title),
    element('id', address),
    `<link rel="alternate" type="text/html" href="${escapeXml(address)}"/>`,
    element('published', moment(published)),
    element('updated', moment(updated)),
    element('summary', summary),
    '</entry>',
  ].join('');
}

/** An ISO day as the date-time that feeds require. An empty day becomes 1970-01-01. */
export function moment(day: string): string {
  return `${day === '' ? '1970-01-01' : day}T00:00:00Z`;
}
