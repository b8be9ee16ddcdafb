/** The beginning of a link in HTML that our own serializer wrote: `<` stands in text only as an entity. */
const link = /(<a [^<>]*?href=")([/#][^"]*)(?=")/g;

/** HTML that can be read anywhere: links within the site, and within the page at `address`, made whole. */
export function absoluteLinks(html: string, address: string): string {
  return html.replace(
    link,
    (_, start: string, path: string) => start + new URL(path, address).href,
  );
}
