import { isArchive } from './known-archives.ts';

/** Pages that only lead on, by host and path; they may name where in a form that cannot be read. */
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
 * Where an address leads that only leads on: the address that its path, query or fragment names, or an empty text for
 * a page of which only that much is known. Nothing for other addresses, and for copies at web archives.
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

/** The rest of a path from an address in it. */
function embedded(path: string): string {
  return /https?(?::|%3a)(?:\/|%2f).*/is.exec(path)?.[0] ?? '';
}

/** Escapes of escapes are read so many times. */
const depth = 3;

/** The address of the web that a text is, once its escapes or its Base64 are read. */
function addressIn(text: string, left = depth): URL | undefined {
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
