/** Two kinds of page: those with search run WebAssembly in a worker, the others a few optional scripts. */
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

/** What only a header can say: a `meta` element is read too late to keep a page out of frames. */
const ofHeader: Readonly<Record<string, string>> = { 'frame-ancestors': "'none'" };

/**
 * The Content Security Policy of a page as a header. `upgrade` has a browser ask for everything over HTTPS, which
 * an onion service and a server on one's own machine do not have. https://www.w3.org/TR/CSP3/
 */
export function headerPolicy(kind: PolicyKind, { upgrade }: { readonly upgrade: boolean }): string {
  const list = format({ ...ownDirectives(kind), ...ofHeader });
  return upgrade ? `${list}; upgrade-insecure-requests` : list;
}

/** The same policy for a `meta` element in the page, for hosts that send no headers. */
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
