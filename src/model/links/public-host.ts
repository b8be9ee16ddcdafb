import { BlockList } from 'node:net';
import { shortLinkHosts } from './short-link-hosts.ts';

/**
 * Names on private networks, and networks that browsers cannot reach without extra software (RFC 6761, 6762, 8375,
 * 9476).
 */
const privateNames =
  /(?:^|\.)(?:localhost|local|localdomain|internal|intranet|private|lan|home|corp|dhcp|domain|mshome|workgroup|svc|consul|docker|invalid|test|arpa|alt|i2p|exit|bit|eth|gnu|loki|zkey|lvh\.me|localtest\.me|vcap\.me|lacolhost\.com|localho\.st|local\.gd|fritz\.box)$/;

/** Gateways publish names of the I2P network under a public domain: `x.i2p.example`. */
const gateway = /\.i2p\./;

/** Tunnel services: they give a private computer a public name for a few hours. */
const tunnels =
  /\.(?:ngrok\.(?:io|app|dev)|ngrok-free\.(?:app|dev)|loca\.lt|trycloudflare\.com|serveo\.net|localhost\.run|lhr\.life|pagekite\.me)$/;

/** Names that contain the IP address they resolve to: `10.0.0.1.nip.io`, `10-0-0-1.sslip.io`, `7f000001.nip.io`. */
const byte = '(?:25[0-5]|2[0-4]\\d|1?\\d?\\d)';
const namedNumber = new RegExp(
  `(?:^|[.-])${byte}(?:\\.${byte}){3}\\.|(?:^|[.-])${byte}(?:-${byte}){3}(?:[.-]|$)|(?:^|\\.)(?:nip\\.io|sslip\\.io|xip\\.io|xip\\.name|traefik\\.me|ip\\.dn42\\.us)$`,
);

/** IPv4 addresses of no public machine (https://www.iana.org/assignments/iana-ipv4-special-registry). */
const privateNumbers = new BlockList();
for (const [net, prefix] of [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.0.2.0', 24],
  ['192.88.99.0', 24],
  ['192.168.0.0', 16],
  ['198.18.0.0', 15],
  ['198.51.100.0', 24],
  ['203.0.113.0', 24],
  ['224.0.0.0', 3],
] as const)
  privateNumbers.addSubnet(net, prefix, 'ipv4');

const shorteners: ReadonlySet<string> = new Set(shortLinkHosts);

/**
 * Says in a sentence why a host may not be published, not even as the original of an archived page; undefined if
 * it may.
 */
export function privateHostProblem(host: string): string | undefined {
  const isPrivateNumber = /^[\d.]+$/.test(host) ? privateNumbers.check(host) : host.startsWith('[');
  if (isOnion(host) || isPrivateNumber || privateNames.test(host) || gateway.test(host))
    return 'Give an address whose original is on the public web.';
  return undefined;
}

/**
 * The name of an onion service is 16 or 56 characters of Base32, even at a gateway with another ending. A name of
 * 56 characters ends in `d` (https://spec.torproject.org/rend-spec/encoding-onion-addresses.html).
 */
function isOnion(host: string): boolean {
  return (
    /\.onion(?:\.|$)/.test(host) ||
    /(?:^|\.)[a-z2-7]{55}d\./.test(host) ||
    /(?:^|\.)(?:tor2web\.(?:org|io|fi)|onion2web\.com|darknet\.to)$/.test(host)
  );
}

/** Says in a sentence why a host, as the URL standard normalises it, may not be published; undefined if it may. */
export function hostProblem(host: string, allowsNumber: boolean): string | undefined {
  if (isOnion(host)) return 'Onion addresses are never published here; say only that there is one.';
  if (host.endsWith('.')) return 'Remove the full stop at the end of the host.';
  if (host.startsWith('[') || /^[\d.]+$/.test(host)) {
    if (allowsNumber && !host.startsWith('[') && !privateNumbers.check(host)) return undefined;
    return 'Give the name of a host, not a number: an address by number cannot be checked.';
  }
  if (!host.includes('.') || host.includes('..') || privateNames.test(host) || gateway.test(host))
    return 'This host is not on the public web; give an address that every reader can open.';
  if (tunnels.test(host))
    return 'This host leads to somebody’s own computer; give an address that every reader can open.';
  if (namedNumber.test(host))
    return 'This host only leads to a number; give the name that its owner uses.';
  if (isShortener(host)) return 'Give the address that the short link leads to.';
  return undefined;
}

function isShortener(host: string): boolean {
  const labels = host.split('.');
  return labels.some((_, from) => shorteners.has(labels.slice(from).join('.')));
}
