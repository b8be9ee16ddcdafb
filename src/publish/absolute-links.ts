/**
 * Matches the start of an internal link. Works only on HTML from our own serializer, which escapes `<` in
 * text and attributes.
 */
const link = /(<a [^<>]*?href=")([/#][^"]*)(?=")/g;

/**
 * Makes internal links absolute, so that the HTML works anywhere. `address` is the URL of the page it comes
 * from.
 */
export function absoluteLinks(html: string, address: string): string {
  return html.replace(
    link,
    (_, start: string, path: string) => start + new URL(path, address).href,
  );
}
