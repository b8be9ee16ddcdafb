import { isArchive } from './known-archives.ts';

/** Pages that only redirect, by host and path. The target may be encoded in a form that this code cannot read. */
const redirectors: readonly RegExp[] = [
  /^(?:www\.)?google\.[a-z.]+\/(?:url|amp|imgres)(?:\/|$)/,
  /^(?:adservice\.google\.[a-z.]+|[a-z.]*googleadservices\.com|[a-z.]*doubleclick\.net)\//,
  /^(?:translate\.google\.[a-z.]+|news\.google\.com\/(?:rss\/)?(?:articles|read))(?:\/|$)/,
  /^(?:feedproxy\.google\.com|[a-z]+\.translate\.goog|[\w-]+\.translate\.goog)\//,
  /^(?:[\w-]+\.)*ampproject\.(?:org|net)\//,
  /^(?:[\w-]+\.)?bing-amp\.com\//,
  /^lm?\.(?:facebook|instagram|messenger|threads)\.com\//,
  /^(?:www\.)?facebook\.com\/(?:l\.php|flx\/warn)/,
  /^(?:t\.umblr\.com|out\.reddit\.com|away\.vk\.com|slack-redir\.net|href\.li|anonym\.to|nullrefer\.com|exit\.sc|dereferer\.me)\//,
  /^(?:m\.)?vk\.com\/away/,
  /^(?:www\.)?(?:youtube\.com\/redirect|steamcommunity\.com\/linkfilter|linkedin\.com\/(?:redir|safety\/go)|duckduckgo\.com\/l\/|bing\.com\/(?:ck\/|newtabredir)|yandex\.ru\/clck)/,
  /^r\.search\.yahoo\.com\//,
  /^(?:[\w-]+\.)*safelinks\.protection\.outlook\.com\//,
  /^urldefense(?:\.proofpoint)?\.(?:com|us)\//,
];

/**
 * The target of a redirecting address: the address in its path, query or fragment, or the empty string for a known
 * redirector whose target cannot be read. Undefined for other addresses and for copies at web archives.
 */
export function redirectTarget(url: URL): string | undefined {
  if (isArchive(url.href)) return undefined;
  const fragment = new URLSearchParams(url.hash.slice(1));
  const parts = [...url.searchParams, ...fragment].flat();
  const named = [embedded(url.pathname), ...url.pathname.split('/'), ...parts]
    .map((part) => addressIn(part))
    .find((target) => target !== undefined && withoutWww(target) !== withoutWww(url));
  if (named) return named.href;
  return redirectors.some((pattern) => pattern.test(`${url.hostname}${url.pathname}`))
    ? ''
    : undefined;
}

/** The part of a path from an embedded address on. */
function embedded(path: string): string {
  return /https?(?::|%3a)(?:\/|%2f).*/is.exec(path)?.[0] ?? '';
}

/** Nested percent escapes are decoded this many times at most. */
const maxDecodings = 3;

/** The web address that a text contains after percent-decoding or Base64-decoding; undefined if it is none. */
function addressIn(text: string, left = maxDecodings): URL | undefined {
  const base64 = /^(?:a1)?(aHR0c(?:HM6|Dov)[\w+/-]*)/.exec(text)?.[1];
  const plain = base64 === undefined ? text.trim() : Buffer.from(base64, 'base64').toString('utf8');
  if (/^(?:https?:|[\\/]{2})/i.test(plain)) {
    const whole = /^[\\/]/.test(plain) ? `https:${plain}` : plain;
    return URL.canParse(whole) ? new URL(whole) : undefined;
  }
  if (left === 0 || !/%[\da-f]{2}/i.test(plain)) return undefined;
  try {
    return addressIn(decodeURIComponent(plain), left - 1);
  } catch {
    return undefined;
  }
}

function withoutWww({ hostname }: URL): string {
  return hostname.replace(/^www\./, '');
}
