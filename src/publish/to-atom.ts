import type { Library } from '../model/library.ts';
import { absoluteAddress } from './absolute-address.ts';
import { feedEntries } from './feed-entries.ts';
import type { FeedEntry } from './feed-entries.ts';
import { siteLastChanged } from './last-changed.ts';
import { element, escapeXml } from '../model/xml.ts';

/** The site's feed in Atom (RFC 4287). A day is written as its first second, UTC. */
export function toAtom(library: Library): string {
  const { site, addresses } = library;
  const home = absoluteAddress(library, addresses.to(''));
  const self = absoluteAddress(library, addresses.to('feed.atom'));
  const lines = [
    '<?xml version="1.0" encoding="utf-8"?>',
    `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${escapeXml(site.languages[0] ?? 'en')}">`,
    element('title', site.title),
    element('subtitle', site.tagline),
    element('id', home),
    `<link rel="alternate" type="text/html" href="${escapeXml(home)}"/>`,
    `<link rel="self" type="application/atom+xml" href="${escapeXml(self)}"/>`,
    element('updated', moment(siteLastChanged(library))),
    element('rights', site.licence.name),
    ...site.curators.map(({ name }) => `<author>${element('name', name)}</author>`),
    ...feedEntries(library).map(toEntry),
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

/** An ISO day, or nothing known, as the date and time that feeds want. */
export function moment(day: string): string {
  return `${day === '' ? '1970-01-01' : day}T00:00:00Z`;
}
