import type { Library } from '../../model/library.ts';
import { absoluteAddress } from '../absolute-address.ts';
import { feedEntries } from './feed-entries.ts';
import { moment } from './to-atom.ts';

/** The site’s feed as JSON Feed 1.1 (https://jsonfeed.org/version/1.1), with the entries of the Atom feed. */
export function toJsonFeed(library: Library): string {
  const { site, addresses } = library;
  const feed = {
    version: 'https://jsonfeed.org/version/1.1',
    title: site.title,
    description: site.tagline,
    home_page_url: absoluteAddress(library, addresses.to('')),
    feed_url: absoluteAddress(library, addresses.to('feed.json')),
    language: site.languages[0],
    authors: site.curators.map(({ name }) => ({ name })),
    items: feedEntries(library).map(({ address, title, summary, published, updated }) => ({
      id: address,
      url: address,
      title,
      content_text: summary,
      date_published: moment(published),
      date_modified: moment(updated),
    })),
  };
  return `${JSON.stringify(feed, null, 2)}\n`;
}
