/** What an address may be; everything else is refused with a sentence. */
export interface UrlPolicy {
  /** Schemes allowed, with their colon. */
  readonly schemes: readonly string[];
  /** A bare public IP address may stand for a host. */
  readonly bareIp?: boolean;
}

const shorteners = new Set([
  'bit.ly',
  't.co',
  'goo.gl',
  'tinyurl.com',
  'ow.ly',
  'buff.ly',
  'is.gd',
  'lnkd.in',
  'amzn.to',
  'dlvr.it',
  'trib.al',
  'cutt.ly',
  'rb.gy',
  'shorturl.at',
  't.ly',
  'tiny.cc',
  'rebrand.ly',
  'v.gd',
]);
/** Names of the parts of an address that follow a reader and tell no pages apart. */
export const tracking =
  /^(?:utm_\w+|fbclid|gclid|dclid|msclkid|mc_[ce]id|igshid|yclid|_hsenc|_hsmi|wbraid|gbraid|twclid|ttclid|vero_id|oly_enc_id)$/i;
const privateNames =
  /(?:^|\.)(?:localhost|local|internal|intranet|lan|home|corp|localdomain|invalid|test)$/;

/**
 * Says in a sentence why an address must not be published, or nothing when it may be.
 * Parsed by the WHATWG URL Standard, so odd spellings are judged as a browser reads them.
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
  return hostProblem(url, policy) ?? spellingProblem(url, authority) ?? partsProblem(url, text);
}

function hostProblem(url: URL, policy: UrlPolicy): string | undefined {
  const host = url.hostname.replace(/\.$/, '');
  if (/\.onion(?:\.|$)/.test(host))
    return 'Onion addresses are never published here; say only that there is one.';
  if (host.startsWith('[') || /^[\d.]+$/.test(host)) {
    if (policy.bareIp && !host.startsWith('[') && !isPrivateIp(host)) return undefined;
    return 'Give the name of a host, not a number: an address by number cannot be checked.';
  }
  if (!host.includes('.') || privateNames.test(host)) return 'This host is not on the public web.';
  if (host.split('.').some((label) => label.startsWith('xn--'))) {
    return 'This host is written with letters outside a–z and may be mistaken for another; ask for an allow entry.';
  }
  if (shorteners.has(host)) return 'Give the address that the short link leads to.';
  return undefined;
}

/** A browser reads full-width letters, hidden signs and escapes in a host as other letters than they seem. */
function spellingProblem(url: URL, authority: string): string | undefined {
  return authority.toLowerCase() === url.hostname
    ? undefined
    : `Write the host as a browser reads it: ${url.hostname}.`;
}

function partsProblem(url: URL, text: string): string | undefined {
  for (const key of url.searchParams.keys()) {
    if (tracking.test(key)) return `Remove ${key}= from the address: it follows the reader.`;
  }
  return pathProblem(text);
}

/** Says what is wrong with the escapes and steps of a path, or nothing. */
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

function isPrivateIp(host: string): boolean {
  const [a = 0, b = 0] = host.split('.').map(Number);
  return (
    a === 0 ||
    a === 10 ||
    a === 127 ||
    a >= 224 ||
    (a === 169 && b === 254) ||
    (a === 172 && b >= 16 && b <= 31) ||
    (a === 192 && b === 168) ||
    (a === 100 && b >= 64 && b <= 127)
  );
}
