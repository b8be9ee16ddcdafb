/** A schema.org object as JSON-LD. Keys with an undefined value are left out. */
export type JsonLd = { readonly [key: string]: JsonLdValue };
type JsonLdValue = string | number | JsonLd | readonly JsonLdValue[] | undefined;

/**
 * Serializes an object for a `<script type="application/ld+json">` element. `<` is escaped, so no title can
 * close the script or open a comment in it.
 */
export function serializeJsonLd(thing: JsonLd): string {
  return JSON.stringify({ '@context': 'https://schema.org', ...thing })
    .replaceAll('<', '\\u003c')
    .replaceAll('\u2028', '\\u2028')
    .replaceAll('\u2029', '\\u2029');
}
