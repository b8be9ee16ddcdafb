/** A schema.org thing as JSON-LD; keys whose value is undefined are left out. */
export type JsonLd = { readonly [key: string]: JsonLdValue };
type JsonLdValue = string | number | JsonLd | readonly JsonLdValue[] | undefined;

/**
 * Things as the text of a `<script type="application/ld+json">`. No title can end the script or
 * begin a comment in it, because `<` is escaped.
 */
export function serializeJsonLd(thing: JsonLd): string {
  return JSON.stringify({ '@context': 'https://schema.org', ...thing })
    .replaceAll('<', '\\u003c')
    .replaceAll('\u2028', '\\u2028')
    .replaceAll('\u2029', '\\u2029');
}
