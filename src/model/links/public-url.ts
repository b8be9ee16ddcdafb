import { domainToUnicode } from 'node:url';
import { isArchive } from './known-archives.ts';
import { hostProblem, privateHostProblem } from './public-host.ts';
import { redirectTarget } from './redirect-target.ts';
import { isTracking } from './tracking-parameters.ts';

/** The addresses that are accepted; a sentence explains why any other is refused. */
export interface UrlPolicy {
  /** Schemes allowed, with their colon. */
  readonly schemes: readonly string[];
  /** The address is recorded but never linked: a public IP address or a mirror that names its original is accepted. */
  readonly recordedOnly?: boolean;
}

/**
 * Says in a sentence why an address may not be published; undefined if it may. Parses it by the WHATWG URL
 * Standard (https://url.spec.whatwg.org/), so odd spellings are judged as browsers read them. A host with letters
 * outside a–z also needs an entry in site.yaml: see `check-hosts.ts`.
 */
export function publicUrlProblem(text: string, policy: UrlPolicy): string | undefined {
  if (/[\s\u0000-\u001f\u007f]/.test(text))
    return 'Remove the white space or control character from the address.';
  if (text.includes('\\')) return 'Write / where the address has a backslash.';
  if (text.includes('…'))
    return 'An address with … in it is no address: give it whole, or leave it out.';
  if (text.startsWith('//')) return 'Begin the address with https://.';
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (!url) return 'Write a whole address: https://example.org/page.';
  if (!policy.schemes.includes(url.protocol)) {
    return `Only ${policy.schemes.map((scheme) => `${scheme}//`).join(' and ')} may be used here, not ${url.protocol}`;
  }
  const authority = /^[a-z]+:\/\/([^/?#]+)/i.exec(text)?.[1];
  if (authority === undefined) return 'Write a whole address: https://example.org/page.';
  if (authority.includes('@')) return 'Remove the name and password from the address.';
  if (/:\d*$/.test(authority)) return 'Remove the port from the address.';
  return (
    hostProblem(url.hostname, policy.recordedOnly ?? false) ??
    spellingProblem(url, authority) ??
    archivedProblem(url) ??
    partsProblem(url) ??
    (policy.recordedOnly ? undefined : targetProblem(url)) ??
    pathProblem(text)
  );
}

/**
 * Browsers normalise full-width letters, hidden characters and escapes in a host, so such a host is not what it
 * looks like.
 */
function spellingProblem({ hostname }: URL, authority: string): string | undefined {
  const written = authority.toLowerCase();
  return written === hostname || written === domainToUnicode(hostname)
    ? undefined
    : `Write the host as a browser reads it: ${hostname}.`;
}

function partsProblem({ searchParams, hash }: URL): string | undefined {
  const keys = [...searchParams.keys(), ...new URLSearchParams(hash.slice(1)).keys()];
  const follower = keys.find(isTracking);
  return follower === undefined
    ? undefined
    : `Remove ${follower}= from the address: it follows the reader.`;
}

/** Schemes of programs and local files, which no archive copies. */
const notPages: ReadonlySet<string> = new Set(
  ['javascript', 'vbscript', 'data', 'file', 'blob', 'view-source'].map((name) => `${name}:`),
);

/** A copy at a web archive has the original’s address in its path, and readers follow it there. */
function archivedProblem({ href, pathname, search }: URL): string | undefined {
  const [, original] = /^(?:\/[\w*-]+)*?\/([a-z][a-z\d+.-]*:.*)$/i.exec(pathname + search) ?? [];
  if (original === undefined || !isArchive(href)) return undefined;
  const [scheme = ''] = /^[^:]*:/.exec(original.toLowerCase()) ?? [];
  if (notPages.has(scheme)) return `Only pages of the web may be archived, not ${scheme}`;
  // A file name may contain a colon.
  if (!/^(?:https?|ftp):$/.test(scheme)) return undefined;
  const url = URL.canParse(original) ? new URL(original) : undefined;
  if (!url) return 'Write the whole address of the copy, as the archive gives it.';
  if (url.username !== '' || url.password !== '')
    return 'Give a copy of an address without a name and password.';
  return privateHostProblem(url.hostname);
}

function targetProblem(url: URL): string | undefined {
  const target = redirectTarget(url);
  if (target === undefined) return undefined;
  return target === ''
    ? 'Give the address that this one leads to.'
    : `Give the address that this one leads to: ${target}`;
}

/** Says what is wrong with the escapes and steps of a path; undefined if nothing is. */
export function pathProblem(path: string): string | undefined {
  if (/%(?![0-9a-f]{2})/i.test(path))
    return 'A % must be followed by two hexadecimal figures; write %25 for the sign itself.';
  if (/%0[0ad]/i.test(path) || /%5c/i.test(path))
    return 'Remove the escaped control character or backslash.';
  const steps = path.split(/[?#]/)[0]?.split('/') ?? [];
  if (steps.some((step) => /^(?:\.|%2e){1,2}$/i.test(step)))
    return 'Write the path without . or .. steps.';
  return undefined;
}
