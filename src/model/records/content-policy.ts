/** Two kinds of page: search pages run WebAssembly in a worker; the others have a few optional scripts. */
export type PolicyKind = 'page' | 'search';

const directives: Readonly<Record<string, string>> = {
  'default-src': "'none'",
  'script-src': "'self'",
  'style-src': "'self'",
  'img-src': "'self'",
  'font-src': "'self'",
  'connect-src': "'self'",
  'base-uri': "'none'",
  'form-action': "'self'",
};

const ofSearch: Readonly<Record<string, string>> = {
  'script-src': "'self' 'wasm-unsafe-eval'",
  'worker-src': "'self'",
};

/** `frame-ancestors` works only in a header: browsers ignore it in a `meta` element (CSP3, section 3.3). */
const ofHeader: Readonly<Record<string, string>> = { 'frame-ancestors': "'none'" };

/**
 * The Content Security Policy of a page for its HTTP header (https://www.w3.org/TR/CSP3/). `upgrade` makes
 * browsers load everything over HTTPS; leave it off for onion services and local servers, which have none.
 */
export function headerPolicy(kind: PolicyKind, { upgrade }: { readonly upgrade: boolean }): string {
  const list = format({ ...ownDirectives(kind), ...ofHeader });
  return upgrade ? `${list}; upgrade-insecure-requests` : list;
}

/** The same policy for a `meta` element, for hosts that send no headers. */
export function metaPolicy(kind: PolicyKind): string {
  return format(ownDirectives(kind));
}

function ownDirectives(kind: PolicyKind): Readonly<Record<string, string>> {
  return kind === 'search' ? { ...directives, ...ofSearch } : directives;
}

function format(list: Readonly<Record<string, string>>): string {
  return Object.entries(list)
    .map(([name, value]) => `${name} ${value}`)
    .join('; ');
}
