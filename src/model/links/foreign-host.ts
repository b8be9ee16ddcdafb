import { domainToASCII, domainToUnicode } from 'node:url';

/** Scripts in which hosts are registered, each with the form of a label in it. */
const scripts: readonly (readonly [name: string, label: RegExp])[] = [
  ['Latin', /^[\p{scx=Latn}\d-]+$/u],
  ['Cyrillic', /^[\p{scx=Cyrl}\d-]+$/u],
  ['Greek', /^[\p{scx=Grek}\d-]+$/u],
  ['Armenian', /^[\p{scx=Armn}\d-]+$/u],
  ['Georgian', /^[\p{scx=Geor}\d-]+$/u],
  ['Hebrew', /^[\p{scx=Hebr}\d-]+$/u],
  ['Arabic', /^[\p{scx=Arab}\u200c\d-]+$/u],
  ['Thai', /^[\p{scx=Thai}\d-]+$/u],
  ['Ethiopic', /^[\p{scx=Ethi}\d-]+$/u],
  ['Japanese', /^[\p{scx=Hira}\p{scx=Kana}\p{scx=Han}a-z\d-]+$/u],
  ['Korean', /^[\p{scx=Hang}\p{scx=Han}a-z\d-]+$/u],
  [
    'Indian',
    /^(?:[\p{scx=Deva}\d-]+|[\p{scx=Beng}\d-]+|[\p{scx=Guru}\d-]+|[\p{scx=Gujr}\d-]+|[\p{scx=Orya}\d-]+|[\p{scx=Taml}\d-]+|[\p{scx=Telu}\d-]+|[\p{scx=Knda}\d-]+|[\p{scx=Mlym}\d-]+|[\p{scx=Sinh}\d-]+)$/u,
  ],
  ['another script’s', /^[^\p{scx=Latn}\p{scx=Cyrl}\p{scx=Grek}]+$/u],
];

/**
 * The host of an address in Unicode, if it has letters outside a–z (Punycode `xn--`, RFC 3492); otherwise
 * undefined.
 */
export function foreignHost(address: string): string | undefined {
  if (!URL.canParse(address)) return undefined;
  const { hostname } = new URL(address);
  return /(?:^|\.)xn--/.test(hostname) ? domainToUnicode(hostname) || hostname : undefined;
}

/** The script of a host’s letters outside a–z; undefined if one label mixes two scripts, as look-alike hosts do. */
export function scriptOf(host: string): string | undefined {
  const found = host.split('.').map((label) => scripts.find(([, form]) => form.test(label))?.[0]);
  return found.includes(undefined)
    ? undefined
    : (found.find((name) => name !== 'Latin') ?? 'Latin');
}

/** Says why site.yaml may not allow a host; undefined if it may. */
export function foreignHostProblem(host: string): string | undefined {
  const ascii = domainToASCII(host);
  const shown = domainToUnicode(ascii);
  if (ascii === '' || (host !== shown && host !== ascii))
    return 'Write the host alone, in small letters: пример.рф, without https:// and path.';
  if (!/(?:^|\.)xn--/.test(ascii)) return 'Remove this entry: a host in letters a–z needs none.';
  if (scriptOf(shown) === undefined)
    return `Remove this entry: a part of ${shown} mixes letters of two scripts, as only look-alikes do.`;
  return undefined;
}

/** True if two spellings, in Unicode or Punycode, name the same host. */
export function isSameHost(one: string, other: string): boolean {
  return domainToASCII(one) === domainToASCII(other);
}
